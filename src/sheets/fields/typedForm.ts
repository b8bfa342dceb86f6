import { createFormControl, type UseFormReturn, useForm, useWatch } from 'react-hook-form';
import { useGuide } from '../../guide/context.ts';
import { hasBegun, type JourneyStore } from '../../guide/journeyStore.ts';

/** What a person says of how sure they are, by question. */
export type Sure = Readonly<Record<string, 'yes' | 'no'>>;

/** What is typed or ticked on sheets. It is in memory only: most of it says who somebody is. */
interface Typed {
  /** Into a letter, by field. The same field means the same in every letter. */
  letter: Record<string, string>;
  /** A question that is written and not added yet. */
  question: string;
  sure: Sure;
}

type TypedForm = ReturnType<typeof openForm>;
const empty = (): Typed => ({ letter: {}, question: '', sure: {} });

/** One form for each guide, which outlives its screens: whoever turns to the plan finds their words again. */
const forms = new WeakMap<JourneyStore, TypedForm>();

function formOf(store: JourneyStore): TypedForm {
  const form = forms.get(store) ?? openForm(store);
  forms.set(store, form);
  return form;
}

function openForm(store: JourneyStore) {
  const form = createFormControl<Typed>({ defaultValues: empty() });
  let { clinic } = store.current();
  store.subscribe(() => {
    const next = store.current();
    // Names are not asked for in clinic, and what somebody else wrote before it began is not the patient's.
    if (!hasBegun(next) || next.clinic !== clinic) form.reset(empty());
    clinic = next.clinic;
  });
  return form;
}

/** The one form of all sheets. It draws nothing again but for the state that is read of it. */
export function useTypedForm(): UseFormReturn<Typed> {
  const { formControl } = formOf(useGuide().store);
  return useForm<Typed>({ formControl, shouldFocusError: false });
}

/** A part of what was typed, as it is now. */
export function useTyped<Part extends keyof Typed>(name: Part): Typed[Part] {
  const { control } = formOf(useGuide().store);
  return useWatch<Typed, Part>({ control, name });
}
