import { describe, expect, test } from 'vitest';
import { entitlement } from '#words/entitlement.ts';
import { firstStep } from '#words/plan/firstStep.ts';
import { help } from '#words/plan/help.ts';
import { records } from '#words/plan/records.ts';
import { questions } from '#words/questions.ts';
import { afterwards } from '#words/sheets/afterwards.ts';
import { advise } from '../../flows/second-opinion/advise.ts';
import { flow } from '../../flows/second-opinion/index.ts';
import { nations } from '../../flows/second-opinion/services.ts';
import { bothVoices, textOf, visitTexts } from '../../scripts/words/textsOf.ts';
import { type Journey, say } from '../../src/engine/index.ts';
import {
  adult,
  authority,
  type Choices,
  child,
  planFor,
  section,
  spokenPlan,
} from '../support/plans/planFor.ts';

/** Controls of `docs/safety/hazard-log.md` that no other test holds. The numbers are its ids. */

const treatments = [
  ...(['dateSet', 'urgent', 'started', 'monitored'] as const),
  ...(['waiting', 'noCancer', 'notSure'] as const),
];
const nationIds = ['england', 'scotland', 'wales', 'northernIreland', 'acrossBorder'] as const;
const ways: readonly Choices[] = [
  ...([{}, { whose: 'gp' }, { whose: 'private' }, { whose: 'notSure' }] as const),
  ...([{ asked: 'agreed' }, { asked: 'refused' }, { mind: 'toldNo' }] as const),
  ...([{ mind: 'noAnswer' }, { mind: 'unhappyWithCare' }, { mind: 'undecided' }] as const),
  ...[adult, authority, child],
];
const everyPlan = nationIds.flatMap((nation) =>
  treatments.flatMap((treatment) =>
    ways.map((way) => planFor({ ...way, nation, treatment }, [], { interpreter: false })),
  ),
);

const ended = (at: string): Journey => ({ taken: [], at, ended: true, unused: [] });
const saidAt = (outcome: string) => textOf(advise(ended(outcome)), Object.keys(nations));

describe('every plan', () => {
  test('H3, H15, H29: every plan says what to do about fever, the spine, and anything new or worse', () => {
    expect(everyPlan).toHaveLength(nationIds.length * treatments.length * ways.length);
    const { onCancerDrugs, spine, getsWorse } = help.whoCanHelp;
    expect(onCancerDrugs).toMatch(/on or after cancer drugs.*A&E or 999/);
    expect(spine).toMatch(/back or neck.*999/);
    for (const plan of everyPlan) {
      const said = JSON.stringify(section(plan, 'help'));
      for (const line of [onCancerDrugs, spine, getsWorse]) expect(said).toContain(line);
      expect(said.indexOf(onCancerDrugs)).toBeLessThan(said.indexOf(getsWorse));
    }
  });

  test('H18, H19, H32: every plan says what to have sent, to check it has arrived, and who stays in charge', () => {
    const inBothVoices = (...texts: readonly (typeof records.send)[]) => texts.flatMap(bothVoices);
    const inCharge = inBothVoices(records.inCharge, records.staysRegistered);
    const sent = inBothVoices(records.send, records.sendToTheGp, ...firstStep.request.arranged);
    expect(bothVoices(records.send).every((text) => /arrived.*accepted/.test(text))).toBe(true);
    for (const plan of everyPlan) {
      const said = textsOf(spokenPlan(plan));
      expect(said.filter((text) => inCharge.includes(text))).toHaveLength(1);
      expect(said.filter((text) => sent.includes(text)).length).toBeGreaterThan(0);
    }
  });
});

test('H32: who was told yes reads that the other hospital has still to accept', () => {
  const first = textsOf([section(planFor({ asked: 'agreed' }), 'first')]).join('\n');
  expect(first).toContain('not yet a yes from the other hospital');
  expect(first).toContain('Has it been accepted?');
});

test('H6, H7: nobody reads that the NHS need not arrange one without reading first that they can ask', () => {
  for (const text of bothVoices(entitlement)) {
    expect(text).toMatch(/^You can ask .*most doctors are willing.*does not have to arrange/);
  }
  const outcomes = Object.entries(flow.path).flatMap(([id, node]) =>
    'on' in node || id === 'plan' ? [] : [advise(ended(id))],
  );
  const said = [
    ...everyPlan.flatMap((plan) => textsOf(spokenPlan(plan))),
    ...textsOf([flow.start.blocks, flow.steps, flow.urgentHelp, outcomes]),
  ];
  const about = said.filter((text) => /NHS does(n’t| not) have to|legal right/i.test(text));
  expect(about.length).toBeGreaterThan(1);
  expect(about.filter((text) => !bothVoices(entitlement).includes(text))).toEqual([]);
});

test.each(['settled', 'talk'])(
  'H15: who is content, or has a talk first, is told to report what is new or worse (%s)',
  (outcome) => {
    expect(saidAt(outcome)).toMatch(/cancer drugs[\s\S]*A&E,? or 999/);
    expect(saidAt(outcome)).toMatch(/new or worse\? Call/);
  },
);

test('H16: who thinks of a third opinion reads that it may put off a decision', () => {
  const said = textOf(afterwards, Object.keys(nations));
  expect(said).toMatch(/also put off a decision, so ask first whether waiting could do harm/);
  expect(said).toMatch(/by when you need to decide/);
});

test('H22: who goes through it with a patient reads first that their own judgement comes before it', () => {
  const onPath = flow.path['clinicReady'];
  expect(onPath && 'on' in onPath && Object.values(onPath.on)).toEqual(['mind']);
  expect(textOf(flow.steps['clinicReady'], [])).toContain(
    'Your own judgement comes before this guide',
  );
});

test('H25: who asks after a death reads of no letter, no plan and no appointment', () => {
  const said = saidAt('afterADeath');
  expect(said).toContain('sorry');
  expect(said).not.toMatch(/second opinion|\bletter|\bplan\b|appointment|referr/i);
});

test('H28: who finds Phone First reads first that it is not for cancer drugs or the spine', () => {
  const phoneFirst = nations.northernIreland.urgent.map(({ name }) => say(name, { voice: 'you' }));
  expect(phoneFirst).toContain('Phone First');
  const said = textOf(flow.urgentHelp, ['northernIreland']);
  expect(said.search(/cancer drugs, or signs from the spine\?[^\n]*not use these/)).toBeGreaterThan(
    -1,
  );
  expect(said.search(/cancer drugs, or signs from the spine\?/)).toBeLessThan(
    said.indexOf('Phone First'),
  );
});

test('H30: who is asked about fever is asked about the time after treatment too', () => {
  const { unwellOnTreatment } = questions.rightNow.choices;
  expect(JSON.stringify(unwellOnTreatment)).toMatch(
    /during or after cancer drugs.*ended months ago/,
  );
});

function textsOf(words: unknown): readonly string[] {
  const texts: string[] = [];
  visitTexts(words, (text) => texts.push(...bothVoices(text)));
  return texts;
}
