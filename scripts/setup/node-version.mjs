/** The oldest Node that everything here runs on; package.json says the same in `engines`, held equal by a test. */
export const OLDEST = { major: 20, minor: 19 };

/**
 * What is wrong with this Node, in words; null where nothing is.
 * @param {string} version as in `process.versions.node`
 * @returns {string | null}
 */
export function nodeProblem(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return null;
  return `Node ${version} is too old: MDS2 Desk needs Node ${OLDEST.major}.${OLDEST.minor} or newer, and Node 24 is recommended.`;
}
