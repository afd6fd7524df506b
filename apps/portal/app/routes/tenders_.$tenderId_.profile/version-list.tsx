import { useSay } from '../../i18n/use-say.ts';
import { Tag } from '../../ui/sign/tag.tsx';
import messages from './messages.ts';
import type { ProfilePage } from './profile-page.server.ts';
import { UndoForm } from './undo-form.tsx';

/** Every version that was saved for this tender; each can be taken back into use. */
export function VersionList({ versions, version, mayUse }: { versions: ProfilePage['versions']; version: number; mayUse: boolean }) {
  const say = useSay(messages);
  return (
    <ul className="stack tight">
      {versions.map((one) => (
        <li key={one.version} className="bar">
          <span>{say('version', { version: one.version })}</span>
          {one.current ? <Tag sign="ok" tone="sure">{say('inUse')}</Tag> : mayUse && <UndoForm version={version} to={one} label={say('useAgain')} />}
        </li>
      ))}
    </ul>
  );
}
