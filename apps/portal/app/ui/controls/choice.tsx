import type { ReactNode } from 'react';

export interface ChoiceOption {
  readonly value: string;
  readonly label: ReactNode;
  /** What the figures become when this is chosen; stands beside it before it is chosen. */
  readonly consequence?: ReactNode;
}

interface ChoiceProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly ChoiceOption[];
  readonly chosen?: string;
}

/** One of a few options, each with its consequence beside it. Native radios: arrows and Space. */
export function Choice({ name, legend, options, chosen }: ChoiceProps) {
  return (
    <fieldset>
      <legend className="vh">{legend}</legend>
      <div className="choice">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={name} value={option.value} defaultChecked={option.value === chosen} required /> <span>{option.label}</span>{' '}
            <span className="num">{option.consequence}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
