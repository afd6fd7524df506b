/** Now as a UTC time stamp, ISO 8601 with milliseconds. Injected, so that tests and replays can hold it. */
export type Clock = () => string;

export const systemClock: Clock = () => new Date().toISOString();
export const fixedClock = (now: string): Clock => () => now;
