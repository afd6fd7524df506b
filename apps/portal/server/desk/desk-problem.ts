/** Why a `desk` command ends without having changed anything; its message is for the person at the terminal. */
export class DeskProblem extends Error {
  /** Whether the command was given something that it cannot use. */
  readonly usage: boolean;
  constructor(message: string, { usage = false } = {}) {
    super(message);
    this.usage = usage;
  }
}
