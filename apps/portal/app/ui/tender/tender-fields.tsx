import type { Source } from '@mds2/catalog';

import { useSay } from '../../i18n/use-say.ts';
import { Check, Field, Select } from '../controls/field.tsx';
import { Why } from '../layout/why.tsx';
import { tenderFieldMessages } from './field-messages.ts';
import { tenderMessages } from './messages.ts';

/** A code of the catalogue in the reader's language. */
export interface Option {
  readonly code: string;
  readonly label: string;
}

export interface TenderOptions {
  readonly types: readonly Option[];
  readonly profiles: readonly Option[];
  readonly threats: readonly Option[];
  readonly phases: readonly Option[];
}

export interface TenderValues {
  readonly name: string;
  readonly reference: string | null;
  readonly procurementType: string;
  readonly profileId: string;
  readonly sources: readonly Source[];
  readonly threats: readonly string[];
  readonly phases: readonly string[];
  readonly decideBy: string | null;
}

interface TenderFieldsProps {
  readonly options: TenderOptions;
  readonly values: TenderValues;
  /** Which fields are wrong, and how: a key of the messages. */
  readonly errors: Readonly<Partial<Record<'name' | 'procurementType' | 'profile' | 'sources' | 'decideBy', keyof typeof tenderFieldMessages.en>>>;
}

/** The fields of a tender, for a new one and for its settings. Native controls; the form around them is the page's. */
export function TenderFields({ options, values, errors }: TenderFieldsProps) {
  const say = useSay(tenderFieldMessages);
  const shared = useSay(tenderMessages);
  const wrong = (field: keyof typeof errors) => (errors[field] ? { error: say(errors[field]) } : {});
  return (
    <>
      <Field label={say('name')} name="name" defaultValue={values.name} required maxLength={200} autoComplete="off" {...wrong('name')} />
      <Field label={say('reference')} hint={say('referenceHint')} name="reference" defaultValue={values.reference ?? ''} maxLength={80} autoComplete="off" />
      <Select label={say('type')} hint={say('typeHint')} name="procurementType" defaultValue={values.procurementType} {...wrong('procurementType')}>
        {options.types.map(({ code, label }) => (
          <option key={code} value={code}>
            {label} ({code})
          </option>
        ))}
      </Select>
      <Select label={say('profile')} hint={say('profileHint')} name="profile" defaultValue={values.profileId} {...wrong('profile')}>
        {options.profiles.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </Select>
      <Field type="date" label={say('decideBy')} hint={say('decideByHint')} name="decideBy" defaultValue={values.decideBy ?? ''} {...wrong('decideBy')} />
      <fieldset className="field">
        <legend>{say('sources')}</legend>
        <span className="hint">{say('sourcesHint')}</span>
        {errors.sources && <span className="wrong">{say(errors.sources)}</span>}
        {(['mds2', 'mdcg', 'document', 'hospital'] as const).map((source) => (
          <Check key={source} name="sources" value={source} defaultChecked={values.sources.includes(source)}>
            {shared(`source-${source}`)}
          </Check>
        ))}
      </fieldset>
      <Why summary={say('narrow')}>
        <div className="stack near">
          <p>{say('narrowHint')}</p>
          <Codes legend={say('threats')} name="threats" options={options.threats} chosen={values.threats} />
          <Codes legend={say('phases')} name="phases" options={options.phases} chosen={values.phases} />
        </div>
      </Why>
    </>
  );
}

/** Tick boxes for a code list; nothing stored means that all of it counts. */
function Codes({ legend, name, options, chosen }: { legend: string; name: string; options: readonly Option[]; chosen: readonly string[] }) {
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      {options.map(({ code, label }) => (
        <Check key={code} name={name} value={code} defaultChecked={chosen.length === 0 || chosen.includes(code)}>
          {label}
        </Check>
      ))}
    </fieldset>
  );
}
