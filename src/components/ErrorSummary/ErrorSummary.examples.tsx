import type { Examples } from '../examples.ts';
import { ErrorSummary } from './ErrorSummary.tsx';

const date = {
  fieldId: 'birth-date',
  message: 'Date of birth: please write the day, month and year, such as 27 3 1958',
};
const number = {
  fieldId: 'nhs-number',
  message: 'NHS number: this number has 10 digits, so please count them',
};

/** The fields that a summary leads to. */
function Fields() {
  return (
    <>
      <label htmlFor={date.fieldId}>Date of birth</label>
      <input type="text" id={date.fieldId} autoComplete="off" />
      <label htmlFor={number.fieldId}>NHS number</label>
      <input type="text" id={number.fieldId} autoComplete="off" />
    </>
  );
}

export const examples = {
  'one problem': () => (
    <>
      <ErrorSummary problems={[date]} />
      <Fields />
    </>
  ),
  'several problems, and what is still so': () => (
    <>
      <ErrorSummary
        intro={[
          'You can print, copy or save the letter all the same. What you typed stays as it is.',
        ]}
        problems={[date, number]}
      />
      <Fields />
    </>
  ),
} satisfies Examples;
