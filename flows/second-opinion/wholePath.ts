import { outcomes } from '#words/outcomes.ts';
import type { WholePath } from '../../src/engine/index.ts';
import type { OptionId } from './machine.ts';
import { more } from './more.ts';
import { generalPlan } from './plan/index.ts';
import { doorPart } from './plan/sections/doFirst.ts';
import type { Door } from './types.ts';
import { adviceWithNumbers } from './withNumbers.ts';

/** The path as a whole, for pages that know no answer. */
export const wholePath: WholePath = {
  advise: (outcome, voice) =>
    adviceWithNumbers(
      outcome === 'plan' ? generalPlan(voice) : outcomes[outcome as keyof typeof outcomes],
    ),
  sectionFor: (step, choice) => parts[step]?.[choice],
  more: { after: 'plan', block: more },
};

const door = (id: Door) => doorPart(id);

/** The parts of the general plan that single answers decide on. */
const parts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mind: {
    noAnswer: door('thinkAgain'),
    toldNo: door('toldNo'),
    unhappyWithCare: 'concern',
    undecided: 'matters',
  } satisfies Partial<Record<OptionId<'mind'>, string>>,
  whose: {
    gp: door('anotherGp'),
    consultant: door('raiseIt'),
    private: door('nhsRoute'),
    notSure: door('findOut'),
  } satisfies Record<OptionId<'whose'>, string>,
  asked: {
    explained: door('gpReferral'),
    agreed: door('arranged'),
    noClearAnswer: door('clearAnswer'),
    refused: door('toldNo'),
  } satisfies Partial<Record<OptionId<'asked'>, string>>,
  treatment: {
    dateSet: 'under-way',
    urgent: 'under-way',
    started: 'under-way',
    notSure: 'under-way',
  } satisfies Partial<Record<OptionId<'treatment'>, string>>,
};
