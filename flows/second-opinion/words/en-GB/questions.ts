import type { AskingStepsWords } from '../../types.ts';

/** Of clinic mode, which the guide alone has. */
export const clinicHint: string = 'Clinic mode: this computer keeps nothing.';

/** The words of every step that asks: one question each, and the boxes of the two *many* steps. */
export const questions: AskingStepsWords = {
  rightNow: {
    kind: 'question',
    heading: 'Is any of this happening right now?',
    label: 'Happening right now',
    hint: 'To you, or to the person you are here for. Choose the first one that fits.',
    missing: 'Choose what is happening now, or “None of these”',
    choices: {
      emergency: {
        label: 'Someone’s life may be in danger',
        hint: 'Chest pain, trouble breathing, collapse, a fit or heavy bleeding, for example. Or someone may harm themselves.',
      },
      worseInHospital: {
        label: 'Someone is in hospital and getting worse',
      },
      unwellOnTreatment: {
        label: 'Fever, feeling unwell or a side effect, during or after cancer drugs',
        hint: 'Tablets, a drip or immunotherapy. Even if it seems small, or treatment ended months ago.',
        summary: 'Fever, or feeling unwell, during or after cancer drugs',
      },
      spine: {
        label: 'New or worse pain in the back or neck, weak or numb limbs, or trouble walking',
        hint: 'Or numbness where you sit, or a change in your bladder or bowel.',
        summary: 'New signs that may come from the spine',
      },
      newSymptom: {
        label: 'Another symptom that is new or getting worse',
        hint: 'If you are on cancer drugs, or have had them, choose the fever answer above.',
      },
      notSure: {
        label: 'I am not sure',
        hint: 'If it might be one of the answers above, choose that one.',
        summary: 'Not sure',
      },
      none: { label: 'None of these' },
    },
  },
  nation: {
    kind: 'question',
    heading: 'Where is the care given?',
    label: 'Where the care is given',
    hint: 'Choose where the GP surgery or hospital is, not where you live. Services and phone numbers differ.',
    missing: 'Choose where the GP surgery or hospital is',
    choices: {
      england: { label: 'England' },
      scotland: { label: 'Scotland' },
      wales: { label: 'Wales' },
      northernIreland: {
        label: 'Northern Ireland',
        hint: 'Health and Social Care, also called HSC.',
      },
      acrossBorder: {
        label: 'More than one of these, or I am not sure',
        hint: 'We will show all four, each with its name.',
      },
    },
  },
  role: {
    kind: 'question',
    heading: 'Who is using this guide?',
    label: 'Who is using this guide',
    missing: 'Choose who is using this guide',
    choices: {
      patient: { label: 'I am the patient', summary: 'The patient' },
      carer: {
        label: 'I am asking for someone else',
        hint: 'A partner, parent, child, relative or friend, for example.',
        summary: 'Someone who asks for the patient',
      },
      professional: {
        label: 'I work in health or care',
        hint: 'A nurse or doctor, for example.',
        summary: 'A health or care professional',
      },
    },
  },
  whoFor: {
    kind: 'question',
    heading: 'Who are you asking for?',
    label: 'Who you are asking for',
    missing: 'Choose who you are asking for',
    choices: {
      adult: { label: 'An adult who can decide for themselves' },
      mayNotDecide: {
        label: 'An adult who may not be able to decide',
        hint: 'They may be confused, very unwell or losing their memory, for example.',
      },
      aged16or17: { label: 'Someone aged 16 or 17' },
      under16: { label: 'A child under 16' },
      died: { label: 'Someone who has died' },
    },
  },
  canDecide: {
    kind: 'question',
    heading: 'Can they make this decision, with time and help?',
    label: 'Able to make this decision',
    hint: 'Start by trusting that they can. A choice that others find unwise is still theirs to make.',
    missing: 'Choose whether they can make this decision',
    choices: {
      withHelp: { label: 'Yes, perhaps with help' },
      no: {
        label: 'No, not this decision',
        hint: 'Being able to decide can change from day to day, and from one decision to the next.',
      },
      notSure: {
        label: 'I am not sure',
        hint: 'Then we go on as if they can.',
        summary: 'Not sure',
      },
    },
  },
  authority: {
    kind: 'question',
    heading: 'Do you have legal authority over their health decisions?',
    label: 'Legal authority over health',
    hint: 'It lets you decide for them by law. Being next of kin, their closest relative, does not give it.',
    missing: 'Choose whether you have legal authority over their health decisions',
    blocks: [
      {
        basis: 'authority.documents',
        pieces: [
          {
            p: 'A power of attorney is a legal paper. In it, someone names who may decide for them.',
          },
          {
            byNation: {
              england: [
                {
                  p: 'It means a registered lasting power of attorney for health and welfare. Or a court has made you their deputy for this.',
                },
              ],
              scotland: [
                {
                  p: 'It means a registered welfare power of attorney, or a court has made you their guardian. It counts once they can no longer decide.',
                },
              ],
              wales: [
                {
                  p: 'It means a registered lasting power of attorney for health and welfare. Or a court has made you their deputy for this.',
                },
              ],
              northernIreland: [
                {
                  p: 'An enduring power of attorney covers money and property only. For any other document, ask the team whether it covers health.',
                },
              ],
            },
          },
        ],
      },
    ],
    choices: {
      health: { label: 'Yes, for health or welfare' },
      moneyOnly: { label: 'Only for money or property' },
      none: { label: 'No' },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  parental: {
    kind: 'question',
    heading: 'Do you have parental responsibility for this child?',
    label: 'Parental responsibility',
    hint: 'It is the right and the duty, by law, to decide for a child.',
    missing: 'Choose whether you have parental responsibility',
    blocks: [
      {
        basis: 'parental.responsibility',
        pieces: [
          {
            byNation: {
              england: [
                {
                  p: 'A mother has it from birth. Others may have it through marriage, the birth certificate or a court.',
                },
              ],
              scotland: [{ p: 'In Scotland this is called parental rights and responsibilities.' }],
              wales: [
                {
                  p: 'A mother has it from birth. Others may have it through marriage, the birth certificate or a court.',
                },
              ],
              northernIreland: [{ p: 'If you are not sure, the child’s team can help.' }],
            },
          },
        ],
      },
    ],
    choices: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  agreed: {
    kind: 'question',
    heading: 'Have they agreed that you ask?',
    label: 'Their agreement',
    hint: 'You can ask on their behalf, but only if they agree.',
    missing: 'Choose whether they have agreed that you ask',
    choices: {
      inWriting: { label: 'Yes, in writing' },
      spoken: { label: 'Yes, they told me' },
      notYet: { label: 'I have not asked them yet', summary: 'Not asked at first' },
      refused: { label: 'No, they do not want me to' },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  informed: {
    kind: 'question',
    heading: 'Do you have all the information, and is it clear to you?',
    label: 'Having the information',
    hint: 'About the illness, the results and what doctors have said.',
    missing: 'Choose whether you have the information',
    choices: {
      yes: { label: 'Yes, I have it and I understand it' },
      notYet: { label: 'Not yet' },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  task: {
    kind: 'question',
    heading: 'What are you doing today?',
    label: 'What you are doing',
    missing: 'Choose what you are doing',
    choices: {
      withPatient: {
        label: 'Going through this with a patient',
        hint: clinicHint,
      },
      patientAsked: { label: 'A patient has asked for a second opinion' },
      familyAsked: { label: 'A relative or carer has asked' },
      colleague: { label: 'Asking a colleague or the team about a case' },
      training: { label: 'Looking for training, or booklets for patients' },
      inpatientWorse: { label: 'An inpatient is getting worse' },
    },
  },
  consentOnRecord: {
    kind: 'question',
    heading: 'Is the patient’s consent to talk with the family on record?',
    label: 'Consent on record',
    missing: 'Choose whether consent is on record',
    choices: {
      yes: { label: 'Yes' },
      no: { label: 'No, or they refused' },
      mayLackCapacity: { label: 'The patient may lack capacity' },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  mind: {
    kind: 'question',
    heading: { you: 'What is on your mind?', they: 'What is on your mind, and theirs?' },
    label: 'On your mind',
    hint: 'Choose the one that matters most today.',
    missing: 'Choose what is on your mind, or “I am not sure”',
    choices: {
      dontUnderstand: {
        label: {
          you: 'I do not fully understand what I was told',
          they: 'We do not fully understand what we were told',
        },
      },
      doubtDiagnosis: {
        label: {
          you: 'I am not sure that the diagnosis is right',
          they: 'We are not sure that the diagnosis is right',
        },
      },
      otherTreatment: {
        label: {
          you: 'I want to know about other treatments',
          they: 'We want to know about other treatments',
        },
      },
      unhappyWithCare: {
        label: {
          you: 'I am unhappy with my care, or how people spoke to me',
          they: 'We are unhappy with the care, or how people spoke to us',
        },
      },
      noAnswer: {
        label: {
          you: 'I keep going back to the GP and still have no answer',
          they: 'They keep going back to the GP and still have no answer',
        },
      },
      toldNo: {
        label: {
          you: 'I asked for a second opinion and was told no',
          they: 'We asked for a second opinion and were told no',
        },
      },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  goneOver: {
    kind: 'question',
    heading: {
      you: 'Has the doctor explained it to you again?',
      they: 'Has the doctor explained it again?',
    },
    label: 'Going over it again',
    hint: 'Doctors are glad to explain again, and often that is enough.',
    missing: 'Choose whether the doctor has gone over it again',
    choices: {
      stillWant: {
        label: {
          you: 'Yes, and I still want a second opinion',
          they: 'Yes, and we still want a second opinion',
        },
      },
      helped: { label: 'Yes, and that answered it' },
      notYet: { label: 'Not yet' },
      notAble: {
        label: { you: 'I do not feel able to ask', they: 'They do not feel able to ask' },
      },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  whose: {
    kind: 'question',
    heading: 'Whose opinion was it?',
    label: 'Whose opinion it was',
    hint: 'Who gave the diagnosis, or suggested the treatment?',
    missing: 'Choose whose opinion it was',
    choices: {
      gp: { label: 'A GP’s' },
      consultant: {
        label: 'A hospital specialist’s',
        hint: 'A senior doctor in one field of medicine is called a consultant.',
        summary: 'A hospital specialist’s (consultant)',
      },
      private: {
        label: 'A private doctor’s',
        hint: 'Also choose this if you may pay for the next opinion.',
        summary: 'A private doctor’s, or the next may be paid for',
      },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  surgery: {
    kind: 'question',
    heading: {
      you: 'Is there more than one GP at your surgery?',
      they: 'Is there more than one GP at their surgery?',
    },
    label: 'GPs at the surgery',
    missing: 'Choose whether there is more than one GP',
    choices: {
      several: { label: 'Yes, two or more' },
      one: { label: 'No, only one' },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  raised: {
    kind: 'question',
    heading: {
      you: 'Have you asked the hospital for a second opinion?',
      they: 'Have you, or they, asked the hospital for a second opinion?',
    },
    label: 'Asking the hospital',
    hint: 'The consultant, the specialist nurse or the hospital unit that gives the care.',
    missing: 'Choose whether the hospital has been asked',
    choices: {
      notYet: { label: 'Not yet' },
      agreed: { label: 'Yes, and they agreed' },
      noClearAnswer: { label: 'Yes, but there was no clear answer' },
      refused: { label: 'Yes, and they said no' },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  treatment: {
    kind: 'question',
    heading: 'What is happening with treatment?',
    label: 'Where treatment is up to',
    hint: 'Choose the first one that fits.',
    missing: 'Choose where treatment is up to, or “I am not sure”',
    choices: {
      dateSet: { label: 'There is a date for treatment or an operation' },
      urgent: { label: 'The team said that it is urgent' },
      started: { label: 'Treatment has started' },
      monitored: {
        label: 'Regular scans or checks, with no treatment for now',
        summary: 'Regular scans or checks',
      },
      waiting: { label: 'Waiting for results, or for what happens next' },
      noCancer: {
        label: {
          you: 'I was told that I do not have cancer',
          they: 'They were told that they do not have cancer',
        },
      },
      notSure: { label: 'I am not sure', summary: 'Not sure' },
    },
  },
  matters: {
    kind: 'many',
    heading: { you: 'What matters most to you?', they: 'What matters most to them?' },
    label: 'What matters most',
    hint: 'Choose as many as you like, or none.',
    none: 'Nothing chosen',
    choices: {
      beingSure: { label: 'Being as sure as possible of the diagnosis' },
      understanding: { label: 'Understanding what is happening' },
      moreOptions: { label: 'Knowing all the treatment options' },
      startingSoon: { label: 'Starting treatment soon' },
      closeToHome: { label: 'Being treated close to home' },
      keepingMyTeam: {
        label: { you: 'Keeping the team I know', they: 'Keeping the team they know' },
      },
      feelingHeard: { label: 'Feeling heard' },
    },
  },
  needs: {
    kind: 'many',
    heading: { you: 'Is there anything else you want?', they: 'Is there anything else they want?' },
    label: 'Anything else',
    hint: 'Choose as many as you like, or none.',
    none: 'Nothing chosen',
    choices: {
      takeOver: { label: 'To be treated by the new consultant' },
      someoneToAsk: {
        label: { you: 'Someone to ask for me', they: 'Someone else to ask for them' },
      },
      accessNeeds: { label: 'An interpreter, or information in another format' },
      trials: {
        label: 'To hear about clinical trials',
        hint: 'Trials test treatments with people who agree to take part.',
      },
      payPrivately: { label: 'To look into paying for an opinion' },
    },
  },
};
