import { expect, test } from 'vitest';
import { flow } from '../../flows/second-opinion/index.ts';
import { readClinicLink } from '../../src/engine/journey/clinicLink.ts';
import { replay } from '../../src/engine/journey/replay.ts';

/** The link is the flow's own, so it is tried on the real one. */

test('A clinic’s link begins with what a nurse would answer first, and still asks what is happening now', () => {
  const link = readClinicLink(flow, '?mode=clinic');
  expect(link?.query).toBe('?mode=clinic');
  expect(replay(flow, link?.answers ?? []).at).toBe(flow.first);
  const after = replay(flow, [{ step: 'rightNow', option: 'none' }, ...(link?.answers ?? [])]);
  expect(after.at).toBe('nation');
});

test('A clinic’s link with a nation leads on to the request itself', () => {
  const link = readClinicLink(flow, '?mode=clinic&nation=england');
  const journey = replay(flow, [{ step: 'rightNow', option: 'none' }, ...(link?.answers ?? [])]);
  expect(journey.at).toBe('mind');
  expect(flow.keepNothing(journey)).toBe(true);
});

test.each([
  ['a campaign', '?mode=clinic&nation=wales&utm_source=x', '?mode=clinic&nation=wales'],
  ['a nation that does not exist', '?mode=clinic&nation=atlantis', '?mode=clinic'],
  ['a name that every object has', '?mode=clinic&nation=constructor', '?mode=clinic'],
  ['a step that a link may not answer', '?mode=clinic&treatment=dateSet', '?mode=clinic'],
])('A clinic’s link with %s keeps what it may say', (_, query, kept) => {
  expect(readClinicLink(flow, query)?.query).toBe(kept);
});

test.each(['', '?mode=', '?mode=home', '?nation=england', '?utm_source=clinic'])(
  'The query “%s” makes no clinic of anybody’s phone',
  (query) => expect(readClinicLink(flow, query)).toBeUndefined(),
);

test.each([
  ...['?mode=Clinic', '?MODE=CLINIC', '?mode=clinic.', '?mode=clinic%20', '?mode=clinic).'],
  '?mode=clinic%E2%80%9D',
])('The link %s, as mail and chat leave it, is a clinic’s all the same', (query) => {
  expect(readClinicLink(flow, query)?.query).toBe('?mode=clinic');
});

test.each(['?mode=clinical', '?mode=myclinic', '?mode=clinic-b', '?mode=clinic.b'])(
  'Another word that has a clinic in it, as in %s, makes none',
  (query) => expect(readClinicLink(flow, query)).toBeUndefined(),
);

test('A clinic’s link says each of the things that the flow lets it say, and no other', () => {
  const clinic = { answers: [], mayAnswer: ['nation', 'who', 'noSuchStep'] };
  const link = readClinicLink(
    { ...flow, clinic },
    '?who=me&mode=clinic&noSuchStep=x&treatment=waiting&nation=wales',
  );
  expect(link).toEqual({
    answers: [
      { step: 'nation', option: 'wales' },
      { step: 'who', option: 'me' },
    ],
    query: '?mode=clinic&nation=wales&who=me',
  });
});
