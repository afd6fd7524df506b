import type { Criterion, Practice } from '../types.ts';
import { criteria } from './criteria.ts';
import { practices } from './practices.ts';

const practicesById: ReadonlyMap<string, Practice> = new Map(practices.map((practice) => [practice.id, practice]));
const criteriaByPractice: ReadonlyMap<string, readonly Criterion[]> = new Map(
  practices.map((practice) => [practice.id, criteria.filter((criterion) => criterion.practice === practice.id)]),
);

export function practiceOf(id: string): Practice | undefined {
  return practicesById.get(id);
}

/** The catalogue's criteria of one practice, of every source, in the order of their IDs; empty for an unknown practice. */
export function criteriaOf(practice: string): readonly Criterion[] {
  return criteriaByPractice.get(practice) ?? [];
}
