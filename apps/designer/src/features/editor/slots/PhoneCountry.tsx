import type { SlotDocument } from '@turnwise/flow';
import { useMemo } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { messages } from './messages.ts';
import {
  countryName,
  countryOfLanguage,
  countryOfRules,
  countryOptions,
  withPhoneCountry,
} from './phone-country.ts';
import type { EditSlot } from './SlotEditor.tsx';

/** Where numbers are from that are written as one dials them at home: a rule of the slot, shown where nobody has to look for it. */
export function PhoneCountry({ slot, edit }: { slot: SlotDocument; edit: EditSlot }) {
  const language = useEditor(({ flow }) => flow.language ?? 'en');
  const rules = slot.rules ?? [];
  const country = countryOfRules(rules);
  const options = useMemo(countryOptions, []);
  const set = (chosen: string | null) => {
    const next = withPhoneCountry(rules, chosen);
    edit({ rules: next.length > 0 ? next : null });
  };
  return (
    <Field
      label={messages.phoneCountry}
      hint={country === undefined ? messages.phoneCountryAny : messages.phoneCountryOnly}
    >
      <Combobox
        value={country}
        options={options}
        placeholder={messages.phoneCountryUsual(countryName(countryOfLanguage(language)))}
        onValueChange={set}
        {...(country !== undefined && { onClear: () => set(null) })}
      />
    </Field>
  );
}
