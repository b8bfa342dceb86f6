import type { SourceId } from './sources.ts';

/**
 * primary: an official or primary source was read; secondary: another source; unseen: seen in no
 * source, so it appears only as a question to ask or as a rule of this guide's own. A fact whose
 * parts differ has the lower standing. Words such as “This guide suggests” mark a part of its own.
 */
type Standing = 'primary' | 'secondary' | 'unseen';

export interface Fact {
  readonly says: string;
  readonly standing: Standing;
  readonly sources: readonly SourceId[];
}

export const facts = {
  // The source document
  S1: {
    says: 'Kidney Cancer UK’s Support Line number is 0800 002 9002.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S2: {
    says: 'Kidney Cancer UK’s number for general enquiries is 01223 870008.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S3: {
    says: 'The page is about asking for a second opinion on a diagnosis. It covers treatment too.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S4: {
    says: 'You can ask your GP, your consultant or the hospital unit for a second or further opinion.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S5: {
    says: 'A second opinion is another doctor’s view of your health condition.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S6: { says: 'A second opinion is not a legal right.', standing: 'primary', sources: ['KCUK-SO'] },
  S7: {
    says: 'If you ask for a second opinion, a healthcare professional will weigh your situation and whether one is needed.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S8: {
    says: 'First, ask your GP or consultant to go through the diagnosis again and explain anything unclear.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S9: {
    says: 'If you are unhappy with the diagnosis, or want to think about another treatment, talk to them.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S10: {
    says: 'Your GP or consultant will be glad to explain. Often the explanation is enough.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S11: {
    says: 'A family member or carer can ask for a second opinion on the patient’s behalf.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S12: {
    says: 'A family member or carer can ask only with the patient’s consent.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S13: {
    says: 'Whoever asks for the patient should have all the information about the illness or condition.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S14: {
    says: 'Whoever asks for the patient should check that they understand that information fully.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S15: {
    says: 'A GP or consultant sometimes asks a colleague for a second view themselves.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S16: {
    says: 'A doctor may ask a colleague about a complicated case, for example.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S17: {
    says: 'After advice from one GP, you could book an appointment with a different GP.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S18: {
    says: 'Seeing a different GP at your surgery works if it has two or more GPs.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S19: {
    says: 'The other way to see a different GP is to register at another surgery.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S20: {
    says: 'After a consultant’s advice, raise a second opinion with that consultant or with the hospital unit.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S21: {
    says: 'A consultant is a senior doctor who specialises in one field of medicine.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S22: {
    says: 'In England, you could contact the hospital’s PALS (Patient Advice and Liaison Service) about concerns or complaints.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S23: {
    says: 'In England, you can look for your local PALS. The page has a link, but our copy did not show its address.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S24: {
    says: 'To see a different consultant, you usually go back to your GP and ask to be referred again.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S25: {
    says: 'If the GP agrees, the new consultant is told that this is a second opinion.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S26: {
    says: 'The new consultant is also sent earlier test results or X-rays that matter.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S27: {
    says: 'Seeing a new consultant does not by itself move your care to them.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S28: {
    says: 'Being treated by the new consultant must be arranged with the doctors and the hospital.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S29: {
    says: 'You may have to wait, because you have already seen a doctor.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S30: {
    says: 'A different consultant is usually at a different hospital, so you may have to travel.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S31: {
    says: 'Getting a second opinion may therefore delay treatment that you need.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S32: {
    says: 'With a serious condition, take that delay into account when deciding whether to ask.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S33: {
    says: 'Ask your doctor whether starting treatment later could do harm.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S34: {
    says: 'Kidney Cancer UK offers an online course to raise nurses’ specialist knowledge of kidney cancer.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S35: {
    says: 'The nurses’ course keeps them up to date on treatment and care. It benefits them and their patients.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S36: {
    says: 'When the page was written, a doctors’ course was being developed, to improve early diagnosis and specialist knowledge.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S37: {
    says: 'The doctors’ course is meant for GPs and newly qualified doctors.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S38: {
    says: 'When the page was written, health professionals were to reach training through a portal, described as away.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S39: {
    says: 'An online form there orders three free “Understanding Kidney Cancer” booklets. It also orders a Careline poster; all are to give to patients.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S40: {
    says: 'Kidney Cancer UK actively funds research into kidney cancer.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S41: {
    says: 'Some sponsors ask for their gifts to go to grass-roots research.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S42: {
    says: 'The aim of the research is to help towards a cure and better treatments.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S43: {
    says: 'To give to research in particular, contact Kidney Cancer UK.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S44: {
    says: 'Kidney Cancer UK offers a service to help people join clinical trials if they wish.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S45: {
    says: 'Finding clinical trials that suit you, above all near you, can be hard.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S46: {
    says: 'When the page was written, the charity’s trials page explained the process and gave key words. It linked to “the clinical trials gateway”.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S47: {
    says: 'You can also ask your doctors and nurses about trials that you might join.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S48: {
    says: 'A yearly patient survey asks what people think of the care and treatment they received.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S49: {
    says: 'The survey also shows what care people get around the country, to check that it is even.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S50: {
    says: 'The results shape future campaigns and show what needs to improve, such as early diagnosis.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S51: {
    says: 'Now and then, short surveys ask about one subject or a current topic.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S52: {
    says: 'When the page was written, results had been shown to conferences and other bodies. They included the International Kidney Cancer Coalition conference and the national Early Diagnosis Conference.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S53: {
    says: 'All results can be viewed online. Readers are invited to take part, to be heard and to improve care.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S54: {
    says: 'Calling the Support Line reaches a member of Kidney Cancer UK’s Health team.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S55: {
    says: 'Support is for people newly diagnosed, in treatment or after it, and for carers, friends and family.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },
  S56: {
    says: 'A link or heading called “Kidney Cancer Information” sits beside the Support Line.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },

  // The NHS route and its limits
  N2: {
    says: 'Several charities say the same: you may ask for a second opinion, and most doctors agree. It is not a legal right.',
    standing: 'secondary',
    sources: ['MACSO', 'MSTRUST', 'CID', 'PATASSOC'],
  },
  N3: {
    says: 'You can ask for a second opinion if you think the diagnosis or treatment is wrong. The General Medical Council tells patients so.',
    standing: 'primary',
    sources: ['GMCPT'],
  },
  N4: {
    says: 'The British Medical Association calls agreeing to a second opinion good practice, unless there is good reason not to. Patients cannot insist on a named doctor; its older advice is to tell patients when a colleague is asked.',
    standing: 'secondary',
    sources: ['BNSSG', 'BMA02'],
  },
  N5: {
    says: 'Macmillan says scans, tests and past treatment details go to the new cancer doctor, who can ask for more. It may mean another hospital, a delay or a hard journey; the new team must formally accept you.',
    standing: 'primary',
    sources: ['MACSO'],
  },
  N6: {
    says: 'Macmillan says people may ask when unsure of a diagnosis, unable to take it in, or unhappy with a plan. It suggests another appointment or the specialist nurse first, written results, and bringing someone.',
    standing: 'primary',
    sources: ['MACSO'],
  },
  N7: {
    says: 'A second GP at the same surgery can be quicker than a specialist referral. Copies of records may take time.',
    standing: 'secondary',
    sources: ['PATASSOC'],
  },
  N8: {
    says: 'A second view need not mean meeting a second doctor. A GP may ask a practice colleague or, with consent, write to another consultant.',
    standing: 'secondary',
    sources: ['PATINFO'],
  },
  N9: {
    says: 'In England, choosing a GP practice is a legal right, and no reason is needed. A practice may refuse only on reasonable grounds, and must say why in writing.',
    standing: 'primary',
    sources: ['NHSGP'],
  },
  N10: {
    says: 'In England, you can ask for a particular GP at your practice. It should try to meet that but may not manage.',
    standing: 'secondary',
    sources: ['CHOICE-S'],
  },
  N11: {
    says: 'In England, Jess’s Rule encourages a GP rethink on a third visit with the same or worse unexplained symptoms. It is guidance, not a patient right.',
    standing: 'primary',
    sources: ['JESS1', 'JESS2'],
  },
  N13: {
    says: 'If you pay for a second opinion, your place on an NHS waiting list should not change. NHS results can be shared; you can return to the NHS but not mix both within one treatment.',
    standing: 'secondary',
    sources: ['WOODF', 'TUDOR', 'MYHL'],
  },
  N14: {
    says: 'You can ask for a free copy of your records, from the GP and the hospital separately. Proof of identity is needed, and the reasons for refusing are limited.',
    standing: 'secondary',
    sources: ['SAR1', 'SAR2'],
  },
  N15: {
    says: 'In England, PALS gives confidential, informal help with concerns; it does not replace the complaints process. It is part of the NHS, so not always independent.',
    standing: 'secondary',
    sources: ['PALS1', 'PALSW'],
  },
  N16: {
    says: 'In England, complain to the provider or to the commissioner, not both; the Ombudsman comes last. Free independent help with complaining is a legal right there.',
    standing: 'secondary',
    sources: ['PHSO', 'IHCA'],
  },
  N17: {
    says: 'If you are told no, this guide suggests asking why, and asking for a note of it. Then try another door, or ask your nation’s advice body.',
    standing: 'unseen',
    sources: [],
  },

  // The four nations
  U1: {
    says: 'In England, PALS is an NHS scheme; some health boards in Wales use the name too. In Wales, this guide says to ask the health board’s concerns or patient-advice team.',
    standing: 'secondary',
    sources: ['PALSW', 'BPUK', 'ABUHB'],
  },
  U2: {
    says: 'In all four UK nations, call 999 in a life-threatening emergency.',
    standing: 'primary',
    sources: ['NHS24', 'PHONEFIRST'],
  },
  U3: {
    says: 'In England, Scotland and Wales, call 111 for urgent help when life is not at risk.',
    standing: 'secondary',
    sources: ['WIKI111'],
  },
  U4: {
    says: 'In Scotland, 111 is for urgent care when the GP, pharmacy or dentist is closed. It also covers needing A&E when life is not at risk; be with the person you call about.',
    standing: 'primary',
    sources: ['NHS24'],
  },
  U5: {
    says: 'In Northern Ireland, no 111 service was found in use; one was still being studied in October 2024. Call your GP, GP out-of-hours or your Trust’s Phone First line.',
    standing: 'primary',
    sources: ['PHONEFIRST', 'SHSCT', 'NIQ', 'HSCONL', 'DERRY'],
  },
  U6: {
    says: 'In Scotland, the Patient Advice and Support Service (PASS) is free and independent, on 0800 917 2127. To act for someone else, it needs signed authority, guardianship or a welfare power of attorney.',
    standing: 'primary',
    sources: ['PASS', 'CABS'],
  },
  U7: {
    says: 'In Scotland, patients may ask for a second opinion at any time in their care. NHS inform is on 0800 22 44 88; its published hours have changed.',
    standing: 'primary',
    sources: ['NHSINF', 'CABS', 'SGOV12'],
  },
  U8: {
    says: 'In Wales, Llais gives free, independent and confidential help with NHS complaints. It cannot investigate, give medical advice or speed up treatment.',
    standing: 'primary',
    sources: ['LLAIS'],
  },
  U9: {
    says: 'In Wales, the Senedd agreed in October 2025 to replace the NHS complaints scheme with “Listening to People”.',
    standing: 'primary',
    sources: ['WGOV25', 'LLAIS'],
  },
  U10: {
    says: 'In Wales, an Ombudsman case was settled after a health board contradicted itself about second opinions. It had also not delivered one that it had offered in writing.',
    standing: 'primary',
    sources: ['PSOW'],
  },
  U11: {
    says: 'In Northern Ireland, the Patient and Client Council is independent and helps with complaints, on 0800 917 0222. In June 2024 it said that line was faulty and gave 028 9536 3996.',
    standing: 'primary',
    sources: ['PCC'],
  },
  U12: {
    says: 'In Northern Ireland and Scotland, there is a right to be registered with a GP. A practice may refuse on reasonable grounds, giving its reasons in writing.',
    standing: 'secondary',
    sources: ['CABNI', 'CABS0'],
  },
  U14: {
    says: 'This guide goes by where the GP or hospital is, not by where the person lives. If care crosses a border, it shows both nations.',
    standing: 'unseen',
    sources: [],
  },

  // Getting worse in hospital
  M1: {
    says: 'In England, Martha’s Rule lets hospital patients, families, carers and staff ask at any hour for a rapid review. A different team looks at someone who is getting worse when concerns are not answered.',
    standing: 'primary',
    sources: ['NHSEMR', 'MRDATA'],
  },
  M2: {
    says: 'In England, Martha’s Rule was rolled out to all acute hospital sites from August 2025. In March 2026 sites were described as “in the process”, so there may be gaps.',
    standing: 'primary',
    sources: ['MRDATA', 'MR26'],
  },
  M4: {
    says: 'In England, tell the ward team or nurse in charge first; if still worried, call the hospital’s own number. It is for inpatients only, and is on ward posters or from the switchboard.',
    standing: 'primary',
    sources: ['CROY', 'GEH', 'PLYM'],
  },
  M5: {
    says: 'In England, one hospital trust explains that Martha’s Rule is a rapid review of someone getting worse. It says a second opinion is another consultant’s view on diagnosis or treatment.',
    standing: 'primary',
    sources: ['BOLTON'],
  },
  M6: {
    says: 'In Wales, the Call4Concern policy is for all adult, child, newborn and maternity inpatients. Early sites covered only some wards.',
    standing: 'primary',
    sources: ['WHC26', 'ABUHB'],
  },
  M7: {
    says: 'In Scotland, there were local trials; a national approach was still being considered in September 2025. In Northern Ireland, no single scheme was found; ask the ward team, nurse in charge or site manager.',
    standing: 'secondary',
    sources: ['LANARK', 'TUS'],
  },
  M9: {
    says: 'A second opinion usually goes through a GP, and may mean waiting and travel. So this guide sends people who are getting worse in hospital to ward staff instead.',
    standing: 'primary',
    sources: ['KCUK-SO'],
  },

  // Delay and urgent signs
  D4: {
    says: 'Waiting-time targets are for the health service, not personal deadlines. No page seen says how a second opinion affects them, so ask the specialist nurse or pathway coordinator.',
    standing: 'unseen',
    sources: [],
  },
  D8: {
    says: 'This guide gives no waiting times. Size, stage, spread, symptoms and treatment all matter, so only the treating team can say.',
    standing: 'unseen',
    sources: [],
  },
  D9: {
    says: 'This guide says “ask first” when treatment is booked or started, or the cancer is called urgent or fast-growing. It does so too when cancer has spread or symptoms are getting worse.',
    standing: 'unseen',
    sources: [],
  },
  D10: {
    says: 'This guide suggests asking whether waiting could harm you or change your options. It also suggests asking about your treatment date, a review without travel, and who to call.',
    standing: 'unseen',
    sources: [],
  },
  D11: {
    says: 'This guide’s own rule: please do not cancel anything yourself while you ask. It gives no reason to stay away from one.',
    standing: 'unseen',
    sources: [],
  },
  D12: {
    says: 'During cancer drugs or in the months after, fever or feeling unwell can be a life-threatening infection. Call the alert card’s 24-hour line at once, or 999 for chest pain, trouble breathing or severe bleeding.',
    standing: 'primary',
    sources: ['UHB', 'NICE151', 'CHRIS'],
  },
  D13: {
    says: 'Pressure on the spinal cord from cancer can paralyse if it is not treated. The national guideline on it is NG234.',
    standing: 'primary',
    sources: ['NG234', 'MSCC08'],
  },

  // Consent and authority
  C1: {
    says: 'Only the patient can agree to someone asking, if they are an adult who can decide. Being next of kin gives no power to consent.',
    standing: 'secondary',
    sources: ['KCUK-SO', 'MCTK'],
  },
  C2: {
    says: 'In England and Wales, assume an adult can decide, with help; an unwise choice does not change that. It depends on the decision and the time; others must act in the person’s best interests.',
    standing: 'secondary',
    sources: ['MCA', 'DEMC'],
  },
  C3: {
    says: 'In England and Wales, a health and welfare power of attorney must be registered. It works only when the person cannot make that decision; attorneys must be 18 or over.',
    standing: 'secondary',
    sources: ['LP15', 'CHAMB'],
  },
  C4: {
    says: 'In England and Wales, if nobody holds authority, the clinician decides in the person’s best interests. They must consult family and carers where practicable; an independent advocate helps if there is nobody.',
    standing: 'secondary',
    sources: ['UMC'],
  },
  C5: {
    says: 'In Scotland, people are adults at 16; courts appoint guardians, and attorneys must be consulted where practicable. A welfare power of attorney must be registered, and works only once the person cannot decide.',
    standing: 'primary',
    sources: ['AYR', 'SGAWI'],
  },
  C6: {
    says: 'In Northern Ireland, the 2016 Act’s health power of attorney was not in force, as seen to March 2025. An enduring power of attorney covers money and property only.',
    standing: 'primary',
    sources: ['NILEG', 'MMW'],
  },
  C7: {
    says: 'In England and Wales, young people of 16 and 17 are presumed able to consent. Under 16, an able child or someone with parental responsibility decides; in Scotland, a child found to understand decides.',
    standing: 'secondary',
    sources: ['BB', 'JFH', 'AYR-C'],
  },
  C8: {
    says: 'Staff may listen to a worried relative without the patient’s consent. Without it they may not share information, and they might tell the patient.',
    standing: 'primary',
    sources: ['GMCC', 'ALZ'],
  },
  C9: {
    says: 'If a patient who can decide refuses sharing, doctors usually respect that.',
    standing: 'secondary',
    sources: ['GMCC2'],
  },
  C10: {
    says: 'GP consent forms usually name the patient, the other person, what may be shared, why and how long. The patient signs and dates it, and it says how to withdraw.',
    standing: 'secondary',
    sources: ['EASTS', 'GROVES', 'RICH', 'WALESGP'],
  },
  C11: {
    says: 'Spoken consent can do when pressed, but leaves no record. Consent is confirmed again for new conditions, and the patient tells the practice when withdrawing it.',
    standing: 'secondary',
    sources: ['WELL', 'WALESGP', 'RICH'],
  },
  C12: {
    says: 'One GP practice’s form advises people not to register if they are pressed into sharing. So this guide always offers the patient a way to ask alone.',
    standing: 'secondary',
    sources: ['AYLS'],
  },
  C13: {
    says: 'In Scotland, PASS complaints for someone else need the patient’s name, contact details, date of birth and permission.',
    standing: 'primary',
    sources: ['PASSC'],
  },
  C14: {
    says: 'This guide treats agreeing to ask, agreeing to treatment and agreeing to share everything as different things. Its consent note says which.',
    standing: 'unseen',
    sources: [],
  },
  C15: {
    says: 'After a death, this guide gives no route to a second opinion. It points to the team, the complaints or advice body, and the Support Line.',
    standing: 'unseen',
    sources: [],
  },

  // Preparing
  P1: {
    says: 'This guide’s words for a GP cover who was seen, what was said, what is unclear and what is wanted. They also cover bookings, whether waiting could harm, and which records to send.',
    standing: 'unseen',
    sources: [],
  },
  P2: {
    says: 'This guide’s letter holds the request, the reason, dates booked, the delay question, records and needs. Names and numbers are added by hand after printing.',
    standing: 'unseen',
    sources: [],
  },
  P3: {
    says: 'This guide suggests bringing letters, reports, a medicine list, questions, a notebook and a companion. Ask before recording; the British Medical Association supports recording openly.',
    standing: 'secondary',
    sources: ['BMAREC'],
  },
  P6: {
    says: 'In one study, cancer patients were less anxious and remembered more when the doctor went through their question sheet. Visits were shorter too.',
    standing: 'primary',
    sources: ['BROWN'],
  },
  P7: {
    says: 'Three questions are: what are my options, what are their benefits and harms, and how likely are they? In one study with actors as patients, they drew out better information.',
    standing: 'primary',
    sources: ['SHEP'],
  },
  P8: {
    says: 'BRAN stands for Benefits, Risks, Alternatives and do Nothing. It comes from the Academy of Medical Royal Colleges.',
    standing: 'primary',
    sources: ['AOMRC', 'CWUK'],
  },
  P9: {
    says: 'This guide’s questions on diagnosis cover the type, how sure it is, biopsy, and who read the scans. They also cover stage, size, grade, spread and what the team recommended.',
    standing: 'unseen',
    sources: [],
  },
  P10: {
    says: 'This guide’s questions on the plan cover which treatments apply and why others do not, and what happens with waiting. They also cover kidney function, experience, follow-up, trials, inherited risk and the specialist nurse.',
    standing: 'unseen',
    sources: [],
  },
  P13: {
    says: 'After the visit, this guide asks what agrees or differs, which plan holds, who leads and when treatment starts. It suggests telling both teams.',
    standing: 'unseen',
    sources: [],
  },

  // Second opinions in studies
  E1: {
    says: 'Some people with cancer ask to be more certain, or for want of trust, clear talk or information. People with more education ask more often; studies differ widely on how many do.',
    standing: 'primary',
    sources: ['HILLEN'],
  },
  E7: {
    says: 'Shock, lack of time, too much or uncertain information, and fear of harming the doctor relationship hold people back.',
    standing: 'secondary',
    sources: ['BARR'],
  },
  E9: {
    says: 'Often the second doctor agrees; sometimes they suggest something different. Studies vary widely, so we cannot tell you what yours will say.',
    standing: 'primary',
    sources: ['HILLEN', 'RUET', 'PAYNE'],
  },

  // Charity and helplines
  K1: {
    says: 'The Support Line’s opening hours were not found, so see the charity’s website for hours. This guide never presents it as an emergency line.',
    standing: 'unseen',
    sources: [],
  },
  K4: {
    says: 'Macmillan’s free support line is 0808 808 00 00, daily from 8am to 8pm. Older copies of its pages give other hours.',
    standing: 'primary',
    sources: ['MACMDT', 'MACHP'],
  },
  K6: {
    says: 'The portal for professionals exists, with a 2024 training programme, so “when it returns” is out of date. The doctors’ course is unconfirmed; ask Kidney Cancer UK.',
    standing: 'secondary',
    sources: ['KCPRO'],
  },
  K7: {
    says: 'The clinical trials gateway may now be called “Be Part of Research”; this is unconfirmed. Only old copies of the gateway were seen.',
    standing: 'unseen',
    sources: [],
  },
  K8: {
    says: 'In Scotland, the charity’s arm is Kidney Cancer Scotland, on 0141 428 3494 for general enquiries. The Support Line is the same.',
    standing: 'secondary',
    sources: ['KCS'],
  },
  K9: {
    says: 'Ask a helpline what it can do. This guide does not expect one to arrange an NHS second opinion.',
    standing: 'unseen',
    sources: [],
  },

  // Access needs
  R13: {
    says: 'In England, the Accessible Information Standard says services ask about, record, flag, share and meet people’s needs. Interpreters are provided; family should not interpret.',
    standing: 'secondary',
    sources: ['AIS', 'PENN'],
  },
  R14: {
    says: 'The law gives information about health special protection. So this guide collects none.',
    standing: 'secondary',
    sources: ['ICO'],
  },

  // Deciding
  SURE: {
    says: 'The SURE test asks four yes-or-no questions about a decision. They are about feeling sure, knowing benefits and risks, what matters most, and support.',
    standing: 'primary',
    sources: ['SURE'],
  },

  // Safety
  T1: {
    says: 'Large English cancer centres run a 24-hour line for people on cancer drugs, and for a time afterwards. After immunotherapy that time is longer. They want calls about fever, and about sudden illness without one.',
    standing: 'primary',
    sources: ['CLATT', 'RSURR'],
  },
  T2: {
    says: 'Side effects of immunotherapy can begin mildly and get worse fast. They can start months after the last dose, so tell every doctor which drugs were given.',
    standing: 'secondary',
    sources: ['KCCAN', 'IKCCIO'],
  },
  T3: {
    says: 'A busy line may go to voicemail: leave a name, date of birth and phone number. Chest pain, trouble breathing, collapse, a fit or heavy bleeding means 999.',
    standing: 'primary',
    sources: ['UHB', 'RSURR'],
  },
  T4: {
    says: 'A cancer charity says: if the line cannot be reached, call 999 or be driven to A&E. The national guideline names two ways only: the specialist line and an emergency unit.',
    standing: 'secondary',
    sources: ['BCUK', 'NICE151'],
  },
  T5: {
    says: 'Cancer lines in the UK differ widely, and no national standard says how they work. So this guide always says what to do if nobody answers.',
    standing: 'secondary',
    sources: ['UKAOSR'],
  },
  T6: {
    says: 'Scotland has one national Cancer Treatment Helpline, 0800 917 7711, open at any hour. In an emergency, hang up and call 999.',
    standing: 'secondary',
    sources: ['ECC', 'MFR16'],
  },
  T7: {
    says: 'In Northern Ireland, each cancer centre and unit has a 24-hour helpline of its own.',
    standing: 'secondary',
    sources: ['UKAOSNI'],
  },
  T8: {
    says: 'Phone First in Northern Ireland is for what is urgent but not life-threatening. It does not replace 999, and nobody is turned away for not calling first.',
    standing: 'primary',
    sources: ['HSCPF'],
  },
  T9: {
    says: 'This guide’s own rule: illness during or after cancer drugs goes to the card’s line, then to A&E or 999. It never goes to Phone First, a GP’s queue or a second opinion.',
    standing: 'unseen',
    sources: [],
  },
  T12: {
    says: 'Pain in the back or neck that is severe, worsening or stops sleep can mean pressure on the spinal cord. So can a band of pain, weak or numb limbs, or bladder or bowel trouble.',
    standing: 'primary',
    sources: ['RNOH', 'CHRISM'],
  },
  T13: {
    says: 'Patients are told to contact their team at once and to say that they are worried about their spine. They should bend the back as little as possible, and call 999 if nobody answers.',
    standing: 'secondary',
    sources: ['RNOH', 'MACM', 'HPAL'],
  },
  T14: {
    says: 'One hospital’s leaflet counts kidney among the cancers that most often reach the spine. Another list leaves it out, so this guide never calls it unlikely.',
    standing: 'primary',
    sources: ['MKUH', 'CRUKADV', 'MACM'],
  },
  T15: {
    says: 'This guide’s own rule: with signs of pressure on the spinal cord, call the 24-hour cancer line now. If nobody answers, or someone suddenly cannot walk or feel their legs, call 999.',
    standing: 'unseen',
    sources: [],
  },
  T16: {
    says: 'From age 45, visible blood in the urine should lead to a specialist, if no infection explains it. Being under 45 is not a no.',
    standing: 'secondary',
    sources: ['CRUKR', 'NG12S', 'SRG'],
  },
  T17: {
    says: 'Scottish guidance names people whose diagnosis may come late. They include older women with urine infections, and people with repeated infections.',
    standing: 'primary',
    sources: ['SRG'],
  },
  T18: {
    says: 'This guide suggests saying how often you have been back, and asking whether it meets the guideline for suspected cancer.',
    standing: 'unseen',
    sources: [],
  },
  T19: {
    says: 'In England, call 111 and choose the mental health option, at any hour.',
    standing: 'secondary',
    sources: ['OUND', 'NORW'],
  },
  T20: {
    says: 'In Wales, call 111 and press 2 for mental health, at any hour and any age.',
    standing: 'secondary',
    sources: ['W112', 'HELM'],
  },
  T21: {
    says: 'In Scotland, 111 reaches the Mental Health Hub of NHS 24.',
    standing: 'secondary',
    sources: ['NEN'],
  },
  T22: {
    says: 'In Northern Ireland, Lifeline is on 0808 808 8000. It is free, and open at any hour.',
    standing: 'primary',
    sources: ['LIFE', 'PHA'],
  },
  T23: {
    says: 'Samaritans are on 116 123, free, anywhere in the UK.',
    standing: 'primary',
    sources: ['SAM'],
  },
  T24: {
    says: 'Deaf people can reach 999 in sign language (999 BSL), by the Relay UK app or by textphone (18000). Texts to 999 work on a phone that is registered beforehand.',
    standing: 'secondary',
    sources: ['LIMP', 'WYP', 'REDC', 'VANEL'],
  },
  T25: {
    says: 'Through Relay UK, 18001 before a number reaches any helpline.',
    standing: 'primary',
    sources: ['NTPF', 'PHONEFIRST'],
  },

  // A date for treatment, and a no
  O1: {
    says: 'Consent to treatment can be withdrawn at any time, also after signing. Hospitals ask again on the day.',
    standing: 'primary',
    sources: ['BUCKS', 'GSTT'],
  },
  O2: {
    says: 'A cancer charity advises people not to cancel tests or treatment that are booked while they ask. It saves time if they stay with the first doctor.',
    standing: 'secondary',
    sources: ['CRUKSO'],
  },
  O3: {
    says: 'This guide suggests asking whether the date can be kept, and by when it would go to someone else.',
    standing: 'unseen',
    sources: [],
  },
  G1: {
    says: 'The NHS does not have to provide a second opinion, but you can ask for one. Most doctors will be happy to refer.',
    standing: 'primary',
    sources: ['MACSO'],
  },
  G2: {
    says: 'A cancer charity says that doctors’ guidance is to respect your right to seek a second opinion. It is not a legal right, and having been seen gives no priority. The answer may confirm, offer another choice, confuse or upset.',
    standing: 'secondary',
    sources: ['CRUKSO'],
  },
  G3: {
    says: 'A large cancer hospital says that it cannot accept every request for a second opinion. So a GP’s yes does not mean that the hospital has said yes.',
    standing: 'primary',
    sources: ['CUHA'],
  },
  G4: {
    says: 'A specialist cancer hospital takes NHS referrals for kidney cancer from GPs and from other hospitals. So who has to refer differs, and this guide suggests asking the receiving hospital.',
    standing: 'primary',
    sources: ['RMR'],
  },
  G5: {
    says: 'Doctors’ duties include listening, working in partnership and supporting informed decisions. Others quote the General Medical Council: doctors respect a patient’s right to seek a second opinion.',
    standing: 'secondary',
    sources: ['GMCD', 'BEAUTY', 'CRUKSO'],
  },
  G6: {
    says: 'Across the UK, the General Medical Council says patients must be listened to, and given information, time and support. Options include doing nothing, and doctors must say what is uncertain. Its guidance also covers what happens when doctor and patient disagree.',
    standing: 'secondary',
    sources: ['MDU', 'ROPE', 'LATTE'],
  },
  G7: {
    says: 'In Scotland, patients may ask for a second opinion at any time in their care. They should have the information and time that they need to decide, and an interpreter on request. Someone with a mental disorder can have an advocate.',
    standing: 'primary',
    sources: ['NHSINF'],
  },
  G10: {
    says: 'If you are told no, this guide suggests asking which kind of no it is. Ask for the reason in the notes, and who else could refer.',
    standing: 'unseen',
    sources: [],
  },
  G11: {
    says: 'This guide suggests asking whether the other hospital has accepted the referral, and on what date.',
    standing: 'unseen',
    sources: [],
  },
  B1: {
    says: 'In Wales, “Listening to People” has been the way to raise a concern since April 2026.',
    standing: 'secondary',
    sources: ['BMAW'],
  },
  B10: {
    says: 'Macmillan says that its line can interpret in over 200 languages. Numbers that begin 0800 or 0808 are free from UK landlines and mobiles.',
    standing: 'secondary',
    sources: ['MACTALK', 'SANT'],
  },

  // Kidney cancer
  X1: {
    says: 'England’s kidney cancer guideline has the team assess inherited risk at younger ages, or with more than one kidney tumour. So too with a close relative with kidney cancer, signs of a syndrome or certain types. The team then tests or refers.',
    standing: 'primary',
    sources: ['NG256'],
  },
  X2: {
    says: 'The guideline and NHS genetics teaching give different ages for asking about inherited risk. A small share of kidney cancers are inherited, so this guide prints no age and asks: “Should I be tested?”',
    standing: 'primary',
    sources: ['NG256', 'GENO'],
  },
  X4: {
    says: 'In England, kidney cancer surgery belongs to specialist urology teams, each serving local teams. A urology cancer team chooses who has heat treatment; for freezing it must be a specialist one.',
    standing: 'secondary',
    sources: ['SPEC', 'IPG353', 'IPG402'],
  },
  X5: {
    says: 'This guide suggests asking whether the specialist kidney team or the local one discussed you, and what it said. Ask for that in writing, and whether it or another team could look again.',
    standing: 'unseen',
    sources: [],
  },
  X6: {
    says: 'In one NHS sharing scheme, scans can go to another hospital for a team meeting on cancer or rare disease. Its staff must take some part in your care, and patients cannot order it. This guide suggests asking who moves scans and biopsy slides.',
    standing: 'primary',
    sources: ['RISP'],
  },
  X7: {
    says: 'On average, studies of kidney surgery show better results at hospitals that do more of it. Not every result differs, and such studies cannot show why. So this guide only asks how many a team does in a year.',
    standing: 'primary',
    sources: ['BAUSV', 'HSU20', 'HSU17'],
  },
  X10: {
    says: 'The commonest kidney cancer is clear cell, then papillary and chromophobe; others are rarer. Oncocytoma is benign. This guide asks which type, who confirmed it, and whether it could be benign.',
    standing: 'secondary',
    sources: ['NATG'],
  },
  X11: {
    says: 'A urologist operates; an oncologist gives drugs and radiotherapy; an interventional radiologist takes biopsies and uses heat or cold. A pathologist reads biopsies, a geneticist advises on inherited risk, and a coordinator knows the dates. This guide says to call the specialist nurse first; one hospital’s page lists surgery, watching and ablation side by side.',
    standing: 'unseen',
    sources: ['CUHB'],
  },
  X12: {
    says: 'In Northern Ireland, pages on kidney cancer tests and surgery point to Belfast City Hospital, in one regional network. A second view may come from the same region or from Great Britain. This guide suggests asking the Trust first.',
    standing: 'secondary',
    sources: ['BHSCT', 'NICAN'],
  },

  // Records and scans
  Y1: {
    says: 'A doctors’ defence union says people can have their scan report when they ask. Staff may print it at the visit but do not have to. This guide suggests asking in clinic first, then in writing.',
    standing: 'secondary',
    sources: ['MDDUS'],
  },
  Y2: {
    says: 'Records sit on several systems, so a request may miss some. This guide suggests naming clinic letters, the team’s outcome, scan reports and scan images. Add the biopsy report, operation note, blood results and drug list.',
    standing: 'primary',
    sources: ['NUH'],
  },
  Y3: {
    says: 'In England, hospitals pass scans through an exchange, and some send patients a link instead of a disc. Other hospitals do not see scans automatically, so this guide suggests asking whether they have arrived.',
    standing: 'secondary',
    sources: ['IEP', 'RISP'],
  },
  Y4: {
    says: 'An old hospital page still asks for payment for copies of records, and allows itself longer. Copies are free now.',
    standing: 'secondary',
    sources: ['LNW', 'SAR1', 'SAR2'],
  },
  Y5: {
    says: 'The NHS App shows some hospital records in most English trusts, not all; Wales has an app of its own. So this guide never assumes that an app holds scans.',
    standing: 'secondary',
    sources: ['APPN', 'WAPP'],
  },

  // Paying, going abroad, and travel
  V1: {
    says: 'In England, NHS care stays free, and private care is kept as separate as possible. A private visit should not change an NHS list place; the doctor should write to you and the GP. Private clinics can refer back into the NHS without the GP; elsewhere in the UK, ask.',
    standing: 'secondary',
    sources: ['GROSV', 'THORPE', 'COLL'],
  },
  V2: {
    says: 'A GHIC or EHIC card does not cover planned care abroad. NHS-funded planned treatment in some European countries needs approval first. It is for NHS care that would come too late; this guide does not expect it to fund second opinions.',
    standing: 'primary',
    sources: ['BSA', 'S2R'],
  },
  V3: {
    says: 'Before paying abroad, talk to your doctor, and settle how notes travel and who gives aftercare. Beware of hard sell, hurry and silence about complications.',
    standing: 'primary',
    sources: ['ABRO'],
  },
  V4: {
    says: 'In England, help with fares needs a listed benefit or low income, a referral and a separate visit. An escort is paid for only if medically needed. Second opinions were not mentioned, so this guide suggests asking before travelling.',
    standing: 'secondary',
    sources: ['HTCS'],
  },
  V5: {
    says: 'In Northern Ireland, people on low incomes can get help with hospital travel, for treatment under a consultant. It pays the cheapest public transport rate, and Universal Credit counts.',
    standing: 'secondary',
    sources: ['NIHT', 'FSNI'],
  },
  V6: {
    says: 'In Scotland, an old answer names a means-tested travel scheme. Another, for the Highlands and Islands, had no means test. Today’s rules were not seen, so this guide suggests asking.',
    standing: 'secondary',
    sources: ['SPARL'],
  },

  // People often left out
  L1: {
    says: 'In England, no fixed address, identity paper or immigration proof is needed to register with a GP. The practice’s own address will do; only a full list or living outside the area allows refusal, in writing. Someone in urgent need is to be cared for meanwhile.',
    standing: 'primary',
    sources: ['TPHC', 'HWH'],
  },
  L2: {
    says: 'In England, a Reasonable Adjustment Flag on the record shows the whole NHS what someone needs, with their consent. Longer visits, easy read or speaking through a carer are examples; the duty is law. This guide suggests asking for it in the referral.',
    standing: 'secondary',
    sources: ['RAF', 'WOLS'],
  },
  L3: {
    says: 'Macmillan has easy read, sign language video, audio, large print and braille. Someone may always be with you; if you have nobody, the team should find someone. Staff often do not offer easy read, so ask.',
    standing: 'secondary',
    sources: ['MACF', 'MACER', 'MACU', 'SELCA'],
  },
  L4: {
    says: 'In England, people diagnosed in prison less often have treatment meant to cure; many hospital visits are missed. This guide suggests asking prison healthcare who books, who escorts, and what a transfer or release changes. Families act only with consent.',
    standing: 'secondary',
    sources: ['KCL', 'BMJP', 'KCUK-SO'],
  },
  L5: {
    says: 'People of 16 to 18 are treated at a centre for teenagers and young adults. From 19 to 24, they choose between that and an approved hospital. Inherited cancer shows up younger.',
    standing: 'primary',
    sources: ['CCLG', 'GENO', 'NG256'],
  },
  L6: {
    says: 'For visitors from abroad, GP care is free, but hospital cancer care may be charged for. This guide suggests asking before the visit. Emergencies are never to wait for this question.',
    standing: 'secondary',
    sources: ['LLC', 'MACOV'],
  },
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
