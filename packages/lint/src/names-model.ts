/** Whether a product of an advisory speaks of a model of a form: one name holds the other, blanks and case aside. */
export function namesModel(products: readonly string[], models: string | null): boolean {
  const names = (models ?? '')
    .split(/[,;\n]/)
    .map(plain)
    .filter((name) => name.length >= 3);
  return products
    .map(plain)
    .some((product) => names.some((name) => product.includes(name) || (product.length >= 3 && name.includes(product))));
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s®™-]+/g, ' ')
    .trim();
