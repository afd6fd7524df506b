interface Welcome {
  readonly host: string;
  readonly port: number;
  /** Whether the first account exists. */
  readonly setUp: boolean;
  /** Whether the demo tender comes with the first account. */
  readonly demo: boolean;
}

/** What a person sees in the terminal once the portal answers: where to go, and what first. Ends with a line break. */
export function welcome({ host, port, setUp, demo }: Welcome): string {
  const shown = host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  const address = `http://${shown}:${port}`;
  return setUp
    ? `\nMDS2 Desk is ready. Sign in: ${address}/sign-in\n\n`
    : `\nMDS2 Desk is ready. Open ${address}/setup to make the first account; there is no default password.\n${demo ? 'The demo tender "Ultrasound 2027" comes with it, marked as made up.\n' : ''}\n`;
}
