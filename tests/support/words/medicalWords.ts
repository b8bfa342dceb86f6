/** How a person who meets a word for the first time learns what it means. */
type Known =
  /** The screen itself says it, in words like these. */
  | { readonly explainedBy: RegExp }
  /** Nobody has to be told on the way. It stands in the glossary all the same. */
  | { readonly known: string };

export type MedicalWord = Known & {
  /** Its heading in the glossary. */
  readonly term: string;
  readonly found: RegExp;
};

const everyday = 'an everyday word in the UK';
const saysItself = 'says in plain words what it is';
const ofThatNation = 'people in that nation know it by this name';
const theirs = 'only those who were given it, or warned of it, look for it';

/**
 * Every word of medicine, the health service and the law of consent that the guide uses. The list was made by
 * reading all of the 1,300 different words on its screens.
 */
export const medicalWords: readonly MedicalWord[] = [
  {
    term: 'Second opinion',
    found: /\bsecond opinion/i,
    explainedBy: /another doctor’s view of the illness/,
  },
  {
    term: 'Diagnosis',
    found: /\bdiagnos[ei]s\b/i,
    known: 'whoever comes here was given one, by that name',
  },
  { term: 'Symptom', found: /\bsymptoms?\b/i, known: everyday },
  {
    term: 'Referral',
    found: /\brefer(s|red|rals?)?\b/i,
    explainedBy:
      /refer\w* ((me|you|them|the child) )?to (a|another|an NHS) (children’s )?(specialist|consultant|doctor|hospital)/,
  },
  {
    term: 'Records, or notes',
    found: /\b(records|in (my|their|the) notes|notes and results)\b/i,
    known: everyday,
  },
  { term: 'NHS number', found: /\b(NHS|CHI|H&C)( or H&C)? number\b/, known: theirs },
  {
    term: 'Consent',
    found: /\bconsent\b/i,
    known: 'on forms; where it matters the guide says “agree”',
  },
  { term: 'GP', found: /\bGPs?\b/, known: everyday },
  {
    term: 'Consultant',
    found: /\bconsultants?\b/i,
    explainedBy: /senior doctor/,
  },
  { term: 'Specialist', found: /\bspecialists?\b(?! nurse)/i, known: everyday },
  { term: 'Specialist nurse', found: /\bspecialist nurse/i, known: saysItself },
  { term: 'Urologist', found: /urolog/i, explainedBy: /Urologist: operates/ },
  { term: 'Oncologist', found: /oncolog/i, explainedBy: /Oncologist: treats/ },
  { term: 'Radiologist', found: /radiolog/i, explainedBy: /Radiologist: reads/ },
  { term: 'Geneticist', found: /geneti/i, explainedBy: /Geneticist: looks/ },
  { term: 'Pathway coordinator', found: /pathway/i, explainedBy: /coordinator: keeps track/ },
  { term: 'Hospital unit', found: /\bhospital unit/i, known: saysItself },
  { term: 'Children’s cancer unit', found: /\bchildren’s cancer unit/i, known: saysItself },
  { term: 'Team meeting (MDT)', found: /\bteam meeting\b|\bMDT\b/i, known: saysItself },
  { term: 'Ward', found: /\bward\b|\binpatients?\b/i, known: everyday },
  { term: 'A&E', found: /\bA&E\b/, known: everyday },
  { term: 'Out-of-hours service', found: /\bout-of-hours\b/i, known: saysItself },
  { term: 'Scan', found: /\bscans?\b/i, known: everyday },
  {
    term: 'Biopsy',
    found: /\bbiops(y|ies)\b/i,
    explainedBy: /biops\w+[ ,(]+(a )?(tissue samples?|samples? of tissue)/,
  },
  { term: 'Benign', found: /benign/i, explainedBy: /that is, not cancer/ },
  { term: 'Pathology', found: /\bpatholog/i, explainedBy: /Pathologist: looks at the biopsy/ },
  {
    term: 'Radiotherapy',
    found: /\bradiotherapy\b/i,
    explainedBy: /radiotherapy[ ,(]+(strong )?rays/,
  },
  { term: 'Cancer drugs', found: /\bcancer drugs\b/i, known: saysItself },
  {
    term: 'Immunotherapy',
    found: /\bimmunotherap/i,
    known: 'whoever has had it was told this name',
  },
  { term: 'Alert card', found: /\balert card\b/i, known: theirs },
  {
    term: 'Clinical trial',
    found: /\btrials?\b/i,
    explainedBy: /trials? tests? (a )?treatments? with people who agree to take part/i,
  },
  { term: 'Fever', found: /\bfever/i, known: everyday },
  { term: 'Infection', found: /\binfections?\b/i, known: everyday },
  { term: 'Allergy', found: /\ballerg/i, known: everyday },
  { term: 'Spinal cord', found: /\bspinal cord\b/i, known: theirs },
  {
    term: 'Legal authority',
    found: /\blegal authority\b/i,
    explainedBy: /make health decisions for them by law/,
  },
  {
    term: 'Power of attorney',
    found: /\battorneys?\b/i,
    explainedBy: /legal paper.*names who may decide/,
  },
  {
    term: 'Deputy, guardian',
    found: /\b(deputy|guardian)/i,
    explainedBy: /court has made you their (deputy|guardian)/,
  },
  {
    term: 'Best interests',
    found: /\bbest interests\b/i,
    explainedBy: /what is best for (them|th(e|is) person)/,
  },
  { term: 'Next of kin', found: /\bnext of kin\b/i, explainedBy: /closest relative/ },
  { term: 'Capacity', found: /\bcapacity\b/i, known: 'said to professionals alone' },
  {
    term: 'Advocate',
    found: /\badvocates?\b|\bIMCA\b/i,
    explainedBy: /someone to speak up for them/,
  },
  {
    term: 'Parental responsibility',
    found: /\bparental (rights and )?responsibilit/i,
    explainedBy: /right and (the )?duty, by law, to decide for/,
  },
  { term: 'BMA', found: /\bBMA\b|British Medical Association/, explainedBy: /a doctors’ body/ },
  {
    term: 'NHS 111, NHS 24',
    found: /\bNHS (111|24)\b/,
    explainedBy: /[Oo]ther urgent problems|mental health option|Mental Health Hub|Press 2/,
  },
  { term: 'PALS', found: /\bPALS\b/, explainedBy: /Patient Advice and Liaison Service/ },
  { term: 'Martha’s Rule', found: /Martha’s Rule/, explainedBy: /a different team comes to look/ },
  { term: 'Jess’s Rule', found: /Jess’s Rule/, explainedBy: /third visit.*think again/ },
  { term: 'PASS', found: /\bPASS\b/, explainedBy: /Patient Advice and Support Service/ },
  {
    term: 'Llais',
    found: /\bLlais\b/,
    explainedBy: /Help with a concern|help you make one|to be heard|Who can answer questions/,
  },
  {
    term: 'Call4Concern',
    found: /Call4Concern/,
    explainedBy: /a number to call when someone is getting worse/,
  },
  { term: 'Health board', found: /\bhealth board/i, known: ofThatNation },
  { term: 'HSC', found: /\bHSC\b|Health and Social Care|\bTrust\b/, known: ofThatNation },
  {
    term: 'Patient and Client Council',
    found: /Patient and Client Council/,
    explainedBy: /Help with a concern|help you make one|to be heard|Who can answer questions/,
  },
  { term: 'Phone First', found: /Phone First/, known: ofThatNation },
];

/**
 * Words that the guide does without today, or says in plainer ones. One that slips in has to be explained: add it
 * to the list above, and to the glossary.
 */
export const notUsedYet: readonly RegExp[] = [
  /\bX-rays?\b/i,
  /\bsubtypes?\b/i,
  /\b(stage|grade)\b/i,
  /\bablation\b/i,
  /\bparaly/i,
  /\bGillick\b/,
  /metasta/i,
  /chemo/i,
  /histolog/i,
  /\bcytolog/i,
  /nephr/i,
  /\brenal\b/i,
  /carcinoma/i,
  /tumou?r/i,
  /\blesion/i,
  /\bcysts?\b/i,
  /prognos/i,
  /\bMRI\b/,
  /\bCTs?\b/,
  /\bPET\b/,
  /ultrasound/i,
  /malignan/i,
  /palliativ/i,
  /hospice/i,
  /remission/i,
  /recurren/i,
  /advanced (kidney )?cancer/i,
  /adjuvant/i,
  /dialysis/i,
  /catheter/i,
  /anaesth/i,
  /\blaparoscop/i,
  /\bkeyhole/i,
  /\brobot/i,
  /surveillance/i,
  /\bfollow-up\b/i,
  /\bsurgeons?\b/i,
  /\btheatre\b/i,
  /\boutpatients?\b/i,
  /\bdischarge/i,
  /\btriage/i,
  /multidisciplinary/i,
  /\bCNS\b/,
  /key ?worker/i,
  /commission/i,
  /ombudsm/i,
  /\btrust board/i,
  /\bICB\b/,
  /\bprimary care\b/i,
  /secondary care/i,
  /tertiary/i,
  /\blymph/i,
  /\bnodes?\b/i,
  /haem/i,
  /\bsepsis\b/i,
  /neutropen/i,
  /toxic/i,
  /\bdos(e|age)\b/i,
  /hereditary/i,
  /\bNICE\b/,
  /\bGMC\b/,
  /guardianship of/i,
  /\bproxy\b/i,
  /\bprobate\b/i,
  /safeguarding/i,
];

/** Where only professionals come: they know these words from their work. */
export const saidToProfessionals: ReadonlySet<string> = new Set([
  ...['task', 'clinicReady', 'consentOnRecord'],
  ...['checklist', 'listenOnly', 'capacityFirst', 'colleagueView', 'trainingAndBooklets'],
]);
