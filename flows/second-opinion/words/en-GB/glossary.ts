import type { Block } from '../../types.ts';

/**
 * Words of medicine, of the health service and of the law, each in a sentence or two. They say what a word means
 * and never what to do about it; where that depends on the person, they say whom to ask.
 */

const term = (heading: string, p: string): Block => ({ heading, pieces: [{ p }] });

/** The page "Words explained". Its headings are the words that a test looks for in everything the guide says. */
export const glossary: readonly Block[] = [
  {
    pieces: [
      {
        p: 'Here is what some words in this guide mean. If anybody uses a word that you do not know, ask them to explain it.',
      },
    ],
  },
  {
    heading: 'Asking',
    basis: 'glossary.asking',
    pieces: [],
    parts: [
      term('Second opinion', 'Another doctor’s view of an illness.'),
      term('Diagnosis', 'What a doctor says the illness is.'),
      term('Symptom', 'Something that you feel or notice, such as a pain.'),
      term('Referral', 'When one doctor asks another to see you. The first doctor refers you.'),
      term(
        'Records, or notes',
        'What a surgery or hospital writes down and keeps about your care. You can ask each for a free copy.',
      ),
      term(
        'NHS number',
        'The number by which the health service knows you. It is called CHI number in Scotland, and H&C number in Northern Ireland.',
      ),
      term('Consent', 'Agreeing to something of your own free choice.'),
    ],
  },
  {
    heading: 'People and places',
    basis: 'glossary.people',
    pieces: [],
    parts: [
      term('GP', 'A family doctor. GPs work at a GP surgery, and can refer you to a hospital.'),
      term('Consultant', 'A senior doctor in one field of medicine.'),
      term('Specialist', 'A doctor or nurse who works in one field of medicine.'),
      term(
        'Specialist nurse',
        'A nurse who knows one kind of illness well. Ask your team who yours is, and how to reach them.',
      ),
      term('Urologist', 'A doctor who operates on kidneys.'),
      term('Oncologist', 'A doctor who treats cancer with drugs and radiotherapy.'),
      term('Radiologist', 'A doctor who reads scans.'),
      term('Geneticist', 'A doctor who looks into whether an illness runs in the family.'),
      term('Pathway coordinator', 'Someone who keeps track of the dates of your care.'),
      term('Hospital unit', 'The part of a hospital that gives your care.'),
      term('Children’s cancer unit', 'The part of a hospital that cares for children with cancer.'),
      term(
        'Team meeting (MDT)',
        'A meeting where several kinds of specialist look at the results together.',
      ),
      term(
        'Ward',
        'A part of a hospital with beds. Someone who stays there is called an inpatient.',
      ),
      term('A&E', 'Accident and emergency, the part of a hospital for help that cannot wait.'),
      term('Out-of-hours service', 'GPs to turn to when the surgery is closed.'),
    ],
  },
  {
    heading: 'Tests and treatment',
    basis: 'glossary.tests',
    pieces: [],
    parts: [
      term(
        'Scan',
        'A way to make pictures of the inside of the body. The pictures are called images.',
      ),
      term('Biopsy', 'A test of a tissue sample: a tiny piece taken from the body.'),
      term('Benign', 'Not cancer.'),
      term('Pathology', 'Looking at samples from the body, such as a biopsy, in a laboratory.'),
      term('Radiotherapy', 'A treatment that uses radiation against cancer.'),
      term('Cancer drugs', 'Medicines against cancer. Ask your team which kind yours are.'),
      term(
        'Immunotherapy',
        'Cancer drugs that help the body’s own defences to fight cancer. Side effects can come months later.',
      ),
      term('Alert card', 'A card for people on cancer drugs, with a number to call at any hour.'),
      term('Clinical trial', 'A test of a treatment, with people who agree to take part.'),
      term('Fever', 'When the body is hotter than it should be.'),
      term(
        'Infection',
        'An illness that germs cause. During cancer drugs or in the months after, it can be a danger to life. Call the alert card’s number at once.',
      ),
      term('Allergy', 'When the body reacts badly to something, such as a medicine.'),
      term(
        'Spinal cord',
        'The nerves inside the backbone. Pressure on it that is not treated can cause paralysis.',
      ),
    ],
  },
  {
    heading: 'Who may decide',
    basis: 'glossary.deciding',
    pieces: [],
    parts: [
      term('Legal authority', 'Being allowed by law to decide for someone who cannot.'),
      term(
        'Power of attorney',
        'A legal paper in which someone names who may decide for them. Some cover health, and some cover money only.',
      ),
      term(
        'Deputy, guardian',
        'Someone whom a court has named to decide for a person. In Scotland it is a guardian.',
      ),
      term('Best interests', 'What is best for a person who cannot decide for themselves.'),
      term('Next of kin', 'A closest relative. Being one does not give you the power to decide.'),
      term('Capacity', 'Being able to make this decision, at this time.'),
      term(
        'Advocate',
        'Someone who speaks up for a person. An IMCA does so when nobody else can be asked.',
      ),
      term(
        'Parental responsibility',
        'The right and the duty, by law, to decide for a child. In Scotland it is called parental responsibilities and rights.',
      ),
    ],
  },
  {
    heading: 'Services, and where they are',
    basis: 'glossary.services',
    pieces: [],
    parts: [
      term('BMA', 'The British Medical Association, a doctors’ body.'),
      term(
        'NHS 111, NHS 24',
        'Numbers for urgent help when life is not in danger. NHS 24 is in Scotland.',
      ),
      term('PALS', 'In England: the Patient Advice and Liaison Service, for help with concerns.'),
      term(
        'Martha’s Rule',
        'In England: a different team looks at someone in hospital who is getting worse.',
      ),
      term(
        'Jess’s Rule',
        'In England: GP teams are encouraged to think again when someone comes back a third time.',
      ),
      term(
        'PASS',
        'In Scotland: the Patient Advice and Support Service, for help with concerns and complaints.',
      ),
      term(
        'Llais',
        'In Wales: a free, independent service, for help with concerns and complaints.',
      ),
      term('Call4Concern', 'In Wales: a number to call when someone in hospital is getting worse.'),
      term('Health board', 'In Wales: the body that runs the NHS in an area.'),
      term(
        'HSC',
        'In Northern Ireland: Health and Social Care, as the health service is called. It is run by Trusts.',
      ),
      term(
        'Patient and Client Council',
        'In Northern Ireland: an independent body that helps with complaints.',
      ),
      term(
        'Phone First',
        'In Northern Ireland: numbers to call for urgent help, where a Trust runs them.',
      ),
    ],
  },
];
