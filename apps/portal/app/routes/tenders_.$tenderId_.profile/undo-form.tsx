import { Form } from '@remix-run/react';

import { Button } from '../../ui/controls/button.tsx';

interface UndoFormProps {
  /** Of the tender, as the page was made with. */
  readonly version: number;
  readonly to: { readonly id: string; readonly version: number };
  readonly label: string;
}

/** One button that takes a profile version back into use. */
export function UndoForm({ version, to, label }: UndoFormProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="use" />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="profile" value={to.id} />
      <input type="hidden" name="profileVersion" value={to.version} />
      <Button>{label}</Button>
    </Form>
  );
}
