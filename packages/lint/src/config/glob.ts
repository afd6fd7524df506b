const known = new Map<string, RegExp>();

/** Whether a path with `/` matches a glob of `*`, `**`, `?` and `{a,b}`; a glob without `/` matches the file's name anywhere. */
export function matchesGlob(path: string, glob: string): boolean {
  let pattern = known.get(glob);
  if (!pattern) known.set(glob, (pattern = compile(glob)));
  return pattern.test(path.replaceAll('\\', '/'));
}

function compile(glob: string): RegExp {
  const body = glob
    .replace(/^\.\//, '')
    .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (part.startsWith('{')) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`;
      return literal(part);
    })
    .join('');
  return new RegExp(`(?:^|/)${body}$`);
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
