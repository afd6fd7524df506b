import type { SerializeFrom } from '@remix-run/node';

import type { TenderHead } from '../../ui/tender/tender-frame.tsx';
import type { NotDone } from './act.server.ts';
import type { procedurePage } from './procedure-page.server.ts';

/** What the page shows, as it reaches the browser. */
export type ShownProcedure = SerializeFrom<Awaited<ReturnType<typeof procedurePage>>> & { readonly tender: TenderHead; readonly version: number };

/** A step that was not taken, with what was typed for it. */
export interface StepOutcome {
  readonly error: NotDone;
  readonly intent: string;
  readonly typed: { readonly rules: string; readonly opensAt: string; readonly reason: string };
}
