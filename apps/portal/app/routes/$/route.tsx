import { notFound } from '../../server/refusals.server.ts';

/** Every address without a page of its own. */
export function loader(): never {
  throw notFound();
}

export function action(): never {
  throw notFound();
}

export default function Nowhere() {
  return null;
}
