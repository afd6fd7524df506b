import pc from 'picocolors';

/** How text is set off in a terminal; all of them the identity where colours are off. Colour never stands alone. */
export interface Style {
  heading(text: string): string;
  dim(text: string): string;
  alarm(text: string): string;
  caution(text: string): string;
  assured(text: string): string;
}

export function styleFor(colour: boolean): Style {
  const colours = pc.createColors(colour);
  return {
    heading: colours.bold,
    dim: colours.dim,
    alarm: colours.red,
    caution: colours.yellow,
    assured: colours.cyan,
  };
}
