import { newToken } from '../../app/server/secrets.server.ts';
import { DeskProblem } from './desk-problem.ts';
import { withStore } from './with-store.ts';

interface CreateToken {
  readonly email: string;
  readonly scope: 'read' | 'write';
  readonly name: string;
}

/** `desk token create`. Prints the token as the last word on standard output; the store keeps its hash alone. */
export async function createToken({ email, scope, name }: CreateToken): Promise<void> {
  await withStore(async (store) => {
    const found = await store.frontDoor.credentials(email);
    if (!found) throw new DeskProblem(`nobody active has the e-mail ${email.trim()}. Add them: desk user add`);
    const { user, organisationId } = found;
    const { token, hash } = newToken();
    const actor = { organisationId, userId: user.id, name: user.name };
    if (!(await store.as(actor).tokens.create(user.id, name.trim() || 'desk token create', scope, hash))) {
      throw new DeskProblem(`${user.email} was removed while the token was made.`);
    }
    process.stdout.write(`Token of ${user.email}, scope ${scope}, shown only now: ${token}\n`);
  });
}
