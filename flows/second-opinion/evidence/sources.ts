import * as words from '#words/sources.ts';
import type { Source } from '../../../src/engine/index.ts';
import { inWords } from '../inWords.ts';

/** Every document that a fact was read in, under its own title. A link only where the full address is known. */
export const sources = {
  // Second opinions
  'KCUK-SO': {
    name: 'Kidney Cancer UK: Second opinion on diagnosis',
    href: 'https://www.kcuk.org.uk/second-opinion-on-diagnosis/',
    dated: words.undated,
  },
  KCS: {
    name: 'Kidney Cancer Scotland: Second opinion on diagnosis',
    href: 'https://www.kidneycancerscot.org/second-opinion-on-diagnosis/',
    dated: words.undated,
  },
  MACSO: {
    name: 'Macmillan Cancer Support: Getting a second opinion',
    href: 'https://www.macmillan.org.uk/cancer-information-and-support/treatment/your-treatment-options/getting-a-second-opinion',
    dated: words.undated,
  },
  MACMDT: {
    name: 'Macmillan Cancer Support: Multidisciplinary team for kidney cancer',
    href: 'https://www.macmillan.org.uk/cancer-information-and-support/kidney-cancer/multidisciplinary-team-for-kidney-cancer',
  },
  MSTRUST: { name: 'MS Trust: Second opinion', href: 'https://mstrust.org.uk/a-z/second-opinion' },
  CID: {
    name: 'Compassion in Dying: Refusing treatment if you can make decisions for yourself',
    href: 'https://compassionindying.org.uk/refusing-treatment-if-you-can-make-decisions-for-yourself/',
  },
  PATASSOC: {
    name: words.noted('Patients Association: Getting a second opinion', words.mirrorCopy),
  },
  PATINFO: {
    name: words.noted('patient.info: Do you need another doctor’s view?', words.blog),
    href: 'https://patient.info/blogs/sarah-says/2013/11/do-you-need-a-second-opinion',
    dated: '2013',
  },
  GMCPT: {
    name: 'General Medical Council: A patient’s guide to good medical practice',
    href: 'https://www.gmc-uk.org/professional-standards/patient-guides-and-materials/a-patients-guide-to-good-medical-practice',
    dated: '2024',
  },
  BNSSG: {
    name: words.noted(
      'NHS Bristol, North Somerset and South Gloucestershire: Second opinions',
      words.draftQuotingBma,
    ),
    dated: words.orLater('2024'),
  },
  BMA02: {
    name: 'British Medical Association: Second opinion',
    href: 'https://www.bma.org.uk/ap.nsf/Content/SecondOpinion',
    dated: inWords('2002-09'),
  },

  // GP, choice, paying, records, complaints
  NHSGP: {
    name: 'NHS website: How to register with a GP practice',
    href: 'https://www.nhs.uk/using-the-nhs/nhs-services/gps/how-to-register-with-a-gp-practice/',
    dated: words.olderCopyOf('2018', '2020'),
  },
  'CHOICE-S': {
    name: words.noted('Modality patient participation group: NHS choices', words.summary),
  },
  JESS1: {
    name: 'NHS England: Letter on putting Jess’s Rule into practice',
    href: 'https://www.england.nhs.uk/long-read/letter-implementation-jesss-rule-three-strikes-and-we-rethink',
    dated: inWords('2025-09-23'),
  },
  JESS2: {
    name: 'NHS England: Jess’s Rule',
    href: 'https://www.england.nhs.uk/long-read/jesss-rule-three-strikes-and-we-rethink',
  },
  WOODF: { name: 'Woodfield Medical Centre: Page on private care', dated: '2025' },
  TUDOR: {
    name: 'Tudor GP practice, Nantwich: Private care',
    href: 'https://tudor-nantwich.nhs.uk/private',
  },
  MYHL: {
    name: 'myhealth.london.nhs.uk: Private health care in London',
    href: 'https://myhealth.london.nhs.uk/self-care/choosing-the-right-service/private-health-care-in-london/',
  },
  SAR1: {
    name: 'New Road Surgery: Subject access requests',
    href: 'https://newroadsurgery.info/subject-access-requests',
  },
  SAR2: {
    name: 'Somerset Bridge Medical Centre: Access to records',
    href: 'https://somersetbridgemc.co.uk/access-to-records',
  },
  PALS1: {
    name: 'Highland Surgery: PALS',
    href: 'https://www.highlandsurgery.co.uk/get-involved/patient-involvement/pals/',
  },
  PALSW: {
    name: words.noted('Wikipedia: Patient Advice and Liaison Service', words.copy),
    dated: inWords('2015-12'),
  },
  BPUK: { name: 'Blood Pressure UK: PALS' },
  PHSO: {
    name: 'Parliamentary and Health Service Ombudsman: Complaints about the NHS, getting started',
    href: 'https://www.ombudsman.org.uk/complaints-about-nhs-getting-started',
  },
  IHCA: {
    name: 'The Advocacy Project: Raising concerns about NHS services',
    href: 'https://www.advocacyproject.org.uk/resource/raising-concerns-about-nhs-services',
  },

  // The four nations
  NHS24: { name: 'NHS 24: 111', href: 'https://www.nhs24.scot/111/' },
  WIKI111: { name: words.noted('Wikipedia: NHS 111', words.copy) },
  PHONEFIRST: {
    name: words.noted(
      'Health and Social Care Board, Northern Ireland: New Phone First service',
      words.archived,
    ),
    dated: '2020',
  },
  SHSCT: {
    name: 'Southern Health and Social Care Trust: Phone First',
    href: 'https://southerntrust.hscni.net/phone-first-from-9am-to-9pm',
    dated: inWords('2021-11'),
  },
  NIQ: { name: 'patsymcglone.com: Urgent care in Northern Ireland', dated: '2025' },
  HSCONL: {
    name: 'Health and Social Care, Northern Ireland: No More Silos',
    href: 'https://online.hscni.net/our-work/no-more-silos/',
  },
  DERRY: { name: 'Derry Journal: Article on a 111 service', dated: inWords('2024-10-10') },
  PASS: {
    name: 'Patient Advice and Support Service, Scotland: Frequently asked questions',
    href: 'https://pass-scotland.org.uk/frequently-asked-questions/',
  },
  PASSC: {
    name: 'Patient Advice and Support Service, Scotland: How to make a complaint',
    href: 'https://pass-scotland.org.uk/making-a-complaint/how-to-make-a-complaint',
  },
  CABS: { name: words.noted('Citizens Advice Scotland: Health pages', words.testCopy) },
  CABS0: { name: 'Citizens Advice Scotland: NHS patients (Adviceguide)', dated: words.olderCopy },
  CABNI: {
    name: 'Citizens Advice Northern Ireland: NHS patients’ rights',
    href: 'https://www.citizensadvice.org.uk/nireland/health/nhs-healthcare/nhs-patients-rights-ni/',
  },
  NHSINF: {
    name: 'NHS inform: Communication and involving you',
    href: 'https://www.nhsinform.scot/care-support-and-rights/health-rights/communication-and-consent/communication-and-involving-you/',
  },
  SGOV12: {
    name: 'Scottish Government: Publication of September 2012',
    href: 'https://www.gov.scot/Publications/2012/09/2252/4',
    dated: '2012',
  },
  LLAIS: { name: 'Llais: Complaints advocacy', href: 'https://llaiswales.org/complaints-advocacy' },
  WGOV25: {
    name: 'Wired-Gov: Improvements to the NHS Wales complaints system',
    dated: inWords('2025-10-15'),
  },
  PSOW: {
    name: 'Public Services Ombudsman for Wales: Settled case about a second opinion',
    href: 'https://www.ombudsman.wales/?p=15431',
    dated: '2025',
  },
  PCC: {
    name: 'Patient and Client Council: Who we are, and news',
    href: 'https://pcc-ni.net/who-are-we/',
    dated: words.newsOf(inWords('2024-06')),
  },

  // Getting worse in hospital
  NHSEMR: {
    name: 'NHS England: Martha’s Rule',
    href: 'https://www.england.nhs.uk/patient-safety/marthas-rule/',
  },
  MRDATA: { name: 'NHS England: Martha’s Rule programme statistics', dated: inWords('2025-10') },
  MR26: { name: 'Wired-Gov: Calls to Martha’s Rule', dated: inWords('2026-03-09') },
  CROY: {
    name: 'Croydon Health Services NHS Trust: Call for Concern',
    href: 'https://www.croydonhealthservices.nhs.uk/call-for-concern',
  },
  GEH: { name: 'George Eliot Hospital NHS Trust: Martha’s Rule, Call for Concern' },
  PLYM: {
    name: 'University Hospitals Plymouth NHS Trust: Patient leaflet',
    dated: inWords('2025-04'),
  },
  BOLTON: {
    name: words.noted(
      'Bolton NHS Foundation Trust: Martha’s Rule, detecting deterioration',
      words.testCopy,
    ),
  },
  WHC26: {
    name: 'Welsh Government: Call4Concern timelines and responsibilities',
    href: 'https://www.gov.wales/call4concern-timelines-and-responsibilities-whc2026001-html',
    dated: '2026',
  },
  ABUHB: {
    name: 'Aneurin Bevan University Health Board: Call 4 Concern',
    href: 'https://abuhb.nhs.wales/hospitals/a-z-of-services/call-4-concern',
  },
  LANARK: { name: 'NHS Lanarkshire: Pulse page on Hairmyres' },
  TUS: { name: 'Talking Up Scotland: Article quoting the BBC', dated: inWords('2025-09') },

  // Urgent signs during treatment
  UHB: { name: 'University Hospitals Birmingham: Acute oncology service' },
  NICE151: { name: 'NICE: Information for the public on guideline CG151' },
  CHRIS: { name: 'The Christie: Infection and fever advice' },
  NG234: { name: 'NICE: Guideline NG234 (NCBI Bookshelf NBK595817)' },
  MSCC08: { name: 'Wired-Gov: Spinal cord compression from cancer', dated: inWords('2008-11') },

  // Consent and authority
  MCA: { name: 'Cardiff University: Mental Capacity Act resources' },
  MCTK: {
    name: 'Mental Capacity Toolkit: Alternative decision-making options',
    href: 'https://mentalcapacitytoolkit.co.uk/2/alternative-decision-making-options',
  },
  DEMC: { name: 'Dementia Carers: Mental capacity and best interests', dated: '2023' },
  LP15: { name: 'GOV.UK: LP15, on powers of attorney', dated: inWords('2020-06-16') },
  CHAMB: { name: 'chambers.com: What is a health and welfare LPA?' },
  UMC: { name: 'UMC Coventry: Consultations' },
  AYR: { name: 'Right Decisions, NHS Scotland: Consent policy for health professionals' },
  'AYR-C': {
    name: 'Right Decisions, NHS Scotland: Consent policy for health professionals, on children',
  },
  SGAWI: {
    name: 'Scottish Government: Adults with Incapacity (Scotland) Act 2000, code of practice, third edition',
  },
  NILEG: {
    name: 'legislation.gov.uk: Mental Capacity Act (Northern Ireland) 2016, part 5',
    href: 'https://legislation.gov.uk/nia/2016/18',
    dated: words.asSeenTo(inWords('2025-03-05')),
  },
  MMW: {
    name: 'MMW Legal: The power of planning ahead',
    href: 'https://mmwlegal.com/the-power-of-planning-ahead/',
  },
  BB: { name: 'Bevan Brittan: Consent and young people', dated: inWords('2022-04') },
  JFH: {
    name: 'JFH Law: Treating young people, the age of consent',
    href: 'https://jfhlaw.co.uk/treating-young-people-the-age-of-consent/',
  },
  GMCC: {
    name: 'General Medical Council: Confidentiality guidance, on listening to relatives',
    dated: words.olderPage,
  },
  GMCC2: {
    name: 'General Medical Council: Confidentiality guidance, on sharing information',
    dated: words.olderPage,
  },
  ALZ: { name: 'Alzheimer’s Society: Can a GP discuss concerns with carers?' },
  EASTS: { name: 'Eastshore Partnership: Consent form' },
  GROVES: {
    name: 'The Groves: Patient confidentiality policy',
    href: 'https://www.thegrovesnhs.org/policies/patient-confidentiality-policy/',
  },
  RICH: { name: 'Richmond Practice: Consent form' },
  WALESGP: { name: 'The Practice of Health, Wales: Consent form' },
  WELL: { name: 'Wellington Practice: Consent' },
  AYLS: {
    name: 'Aylsham and Reepham surgeries: Adult consent form',
    href: 'https://www.aylshamandreepham.nhs.uk/adult-consent-form/',
  },

  // Preparing, and studies
  BMAREC: {
    name: 'British Medical Association: Patients recording consultations',
    dated: inWords('2024-08-21'),
  },
  BROWN: {
    name: words.noted(
      'British Journal of Cancer: Question sheets for cancer patients',
      words.abstract,
    ),
    dated: '2001',
  },
  SHEP: {
    name: 'Patient Education and Counseling: Three questions (doi 10.1016/j.pec.2011.07.022)',
    dated: '2011',
  },
  AOMRC: {
    name: 'Academy of Medical Royal Colleges: Choosing Wisely',
    href: 'https://www.aomrc.org.uk/projects-and-programmes/choosing-wisely/',
  },
  CWUK: {
    name: 'Choosing Wisely UK: I am a patient or carer',
    href: 'https://www.choosingwisely.co.uk/i-am-a-patient-carer/',
  },
  HILLEN: {
    name: 'PubMed Central: Review of second opinions asked for by cancer patients (PMC5634767)',
    dated: '2017',
  },
  RUET: {
    name: 'PubMed Central: Review of second opinions in cancer (PMC11819084)',
    dated: '2016',
  },
  PAYNE: {
    name: 'Mayo Clinic Proceedings: Review of second opinions asked for by patients',
    dated: '2014',
  },
  BARR: {
    name: 'Research article: What holds people back from a second opinion (doi 10.1159/000492390)',
    dated: '2018',
  },

  // Charity, helplines, access
  MACHP: { name: 'Macmillan Cancer Support: Macmillan Support Line, for healthcare professionals' },
  KCPRO: {
    name: 'Kidney Cancer UK: Health professionals’ training programme',
    dated: '2024',
  },
  AIS: {
    name: 'NHS England: Accessible Information Standard, implementation guidance',
    href: 'https://www.england.nhs.uk/long-read/accessible-information-standard-implementation-guidance',
    dated: '2025',
  },
  ICO: {
    name: 'Information Commissioner’s Office: health data, in summaries',
    dated: '2019',
  },
  SURE: {
    name: 'Légaré, O’Connor and colleagues: Are you SURE? Canadian Family Physician',
    href: 'https://www.cfp.ca/content/56/8/e308',
    dated: '2010',
  },
  PENN: { name: 'Pennine Care NHS Foundation Trust: Interpreters' },

  // Safety, a date for treatment, and a no
  CLATT: {
    name: 'The Clatterbridge Cancer Centre: Urgent and emergency cancer care',
    href: 'https://www.clatterbridgecc.nhs.uk/patients-and-visitors/our-services/urgent-and-emergency-cancer-care',
  },
  RSURR: {
    name: 'Royal Surrey NHS Foundation Trust: Cancer treatment hotline',
    href: 'https://royalsurrey.nhs.uk/cc-treatment-hotline',
  },
  KCCAN: {
    name: 'Kidney Cancer Canada: Side effects of immuno-oncology therapy',
    href: 'https://kidneycancercanada.ca/guide/treatment-of-kidney-cancer/kc-guide-side-effects-of-immuno-oncology-therapy',
  },
  IKCCIO: {
    name: 'International Kidney Cancer Coalition: Side effects of immuno-oncological treatments',
    href: 'https://ikcc.org/infohubpost/side-effects-of-immuno-oncological-treatments/',
  },
  BCUK: {
    name: 'Blood Cancer UK: What to say at A&E',
    href: 'https://bloodcancer.org.uk/understanding-blood-cancer/treatment/infection-neutropenia-sepsis/what-to-say-accident-emergency',
  },
  UKAOSR: {
    name: 'UK Acute Oncology Society: Review of treatment helplines',
    href: 'https://www.ukacuteoncology.co.uk/news/uk-review-systemic-anti-cancer-therapy-helplines-getting-it-right-first-time-cancer-patients',
  },
  ECC: { name: words.noted('Edinburgh Cancer Centre: Contact us', words.testCopy) },
  MFR16: {
    name: 'MFR News: Hotline for cancer patients in the Highlands',
    dated: words.newsOf('2016'),
  },
  UKAOSNI: {
    name: 'UK Acute Oncology Society: Acute oncology in Northern Ireland',
    href: 'https://www.ukacuteoncology.co.uk/information-hub/acute-oncology-northern-ireland',
  },
  HSCPF: {
    name: 'HSC: Phone First, questions and answers',
    href: 'https://online.hscni.net/our-work/no-more-silos/phone-first-faqs/',
  },
  RNOH: {
    name: 'Royal National Orthopaedic Hospital: Cord compression, patient information',
    href: 'https://www.rnoh.nhs.uk/services/spinal-surgical-unit/metastatic-spinal-cord-compression/mscc-patient-information',
  },
  CHRISM: {
    name: 'The Christie: Identifying patients with suspected cord compression',
    dated: inWords('2023-04'),
  },
  MACM: {
    name: 'Macmillan Cancer Support: Malignant spinal cord compression',
    dated: words.olderCopy,
  },
  HPAL: {
    name: 'Hospice palliative care notes: Spinal cord compression, for patients and carers',
    href: 'https://hpal.medindex.co.uk/p/a/spinal-cord-compression-information-for-patients-and-carers/69',
    dated: inWords('2022-07'),
  },
  MKUH: {
    name: 'Milton Keynes University Hospital: Metastatic spinal cord compression',
    href: 'https://www.mkuh.nhs.uk/patient-information-leaflet/metastatic-spinal-cord-compressionmscc',
  },
  CRUKADV: {
    name: 'Cancer Research UK: About advanced kidney cancer',
    href: 'https://www.cancerresearchuk.org/about-cancer/kidney-cancer/advanced/about',
  },
  CRUKR: {
    name: 'Cancer Research UK: Referral to a specialist, kidney cancer',
    href: 'https://www.cancerresearchuk.org/about-cancer/kidney-cancer/getting-diagnosed/referral-specialist',
  },
  NG12S: {
    name: 'GPnotebook: Blood in the urine, urgent cancer guidance',
    href: 'https://gpnotebook.com/en-IE/pages/surgery/microscopic-haematuria-urgent-nice-cancer-guidance',
  },
  SRG: { name: 'Scottish referral guidelines for suspected cancer: Bladder and kidney' },
  OUND: {
    name: 'Oundle Surgery: Mental health services by 111',
    href: 'https://www.oundlesurgery.nhs.uk/news/accessing-mental-health-services-via-111',
    dated: inWords('2023-05'),
  },
  NORW: { name: 'Norwood Medical Centre: Mental health crisis by 111', dated: inWords('2024-08') },
  W112: { name: 'Care Appointments: 111 press 2 in Wales', dated: words.newsOf('2023') },
  HELM: { name: 'Helm News: 111 press 2 in Wales', dated: words.newsOf('2025') },
  NEN: {
    name: 'North Edinburgh News: Mental Health Hub',
    href: 'https://nen.press/tag/mental-health-hub',
  },
  LIFE: {
    name: 'Lifeline helpline: About',
    href: 'https://www.lifelinehelpline.info/page/about.html',
  },
  PHA: { name: 'Public Health Agency Northern Ireland: World Suicide Prevention Day' },
  SAM: {
    name: 'Samaritans: Contact a Samaritan',
    href: 'https://www.samaritans.org/how-we-can-help/contact-samaritan/',
  },
  LIMP: { name: 'The Limping Chicken: 999 BSL', dated: inWords('2022-11') },
  WYP: { name: 'West Yorkshire Police: Accessible information' },
  REDC: { name: 'British Red Cross: How to request emergency help', dated: words.olderPage },
  VANEL: { name: 'VANEL: Emergency SMS service', dated: inWords('2023-06') },
  NTPF: {
    name: 'Northern Health and Social Care Trust: Phone First',
    href: 'https://www.northerntrust.hscni.net/services/emergency-departments/phone-first-frequently-asked-questions/',
  },
  BUCKS: {
    name: 'Buckinghamshire Healthcare: About the consent form for treatment',
    href: 'https://www.buckshealthcare.nhs.uk/pifs/about-the-consent-form-for-treatment/',
  },
  GSTT: {
    name: 'Guy’s and St Thomas’: Consent',
    href: 'https://www.guysandstthomas.nhs.uk/visiting-us/consent',
  },
  CRUKSO: {
    name: words.noted(
      'Cancer Research UK: Seeing a different doctor or getting a second opinion',
      words.testCopy,
    ),
  },
  CUHA: {
    name: 'Cambridge University Hospitals: Access policy for cancer services',
    href: 'https://www.cuh.nhs.uk/our-services/cancer-services/about-cancer-services/access-policy',
  },
  BMAW: {
    name: 'British Medical Association: The NHS concerns process in Wales, 2026',
    dated: '2026',
  },
  RMR: {
    name: 'The Royal Marsden: Referring NHS patients',
    href: 'https://www.royalmarsden.nhs.uk/information-gps/referring-patients/referring-nhs-patients',
    dated: words.olderCopy,
  },
  GMCD: { name: 'General Medical Council: The duties of medical professionals', dated: '2024' },
  BEAUTY: {
    name: words.noted('Beauty Bible: Health, second opinions', words.blog),
    href: 'https://www.beautybible.com/beauty-bible-posts/health-second-opinions',
  },
  MDU: {
    name: 'Medical Defence Union: New guidance on decision making and consent',
    href: 'https://themdu.com/guidance-and-advice/guides/new-guidance-on-decision-making-and-consent',
  },
  ROPE: {
    name: 'Ropewalk Chambers: Informed consent, updated GMC guidance',
    href: 'https://ropewalk.co.uk/blog/informed-consent-updated-gmc-guidance',
  },
  LATTE: { name: 'The Latte Lounge: Your choice', dated: inWords('2020-11') },
  MACTALK: {
    name: 'Macmillan Cancer Support: Talking to your healthcare team',
    href: 'https://www.macmillan.org.uk/information-and-support/treating/treatment-decisions/who-will-be-involved-in-my-treatment-decision/talking-to-your-healthcare-team.html',
    dated: words.undated,
  },
  SANT: {
    name: 'Santander: Call charges',
    href: 'https://www.santander.co.uk/personal/support/customer-support/call-charges',
  },

  // Kidney cancer
  NG256: { name: 'NICE: Guideline NG256, managing renal cell carcinoma' },
  GENO: {
    name: 'Genomics Education Programme, NHS England: Patient with a family history of renal cancer',
    href: 'https://genomicseducation.hee.nhs.uk/genotes/in-the-clinic/patient-with-a-family-history-of-renal-cancer',
  },
  SPEC: { name: words.noted('NHS England: Service specification 170114S', words.copy) },
  IPG353: {
    name: 'NICE: Interventional procedures guidance IPG353',
    href: 'https://www.nice.org.uk/guidance/ipg353',
  },
  IPG402: {
    name: 'NICE: Interventional procedures guidance IPG402',
    href: 'https://www.nice.org.uk/guidance/ipg402',
  },
  RISP: {
    name: 'Regional Image Sharing Platform: Frequently asked questions',
    href: 'https://regional-image-sharing-platform.org.uk/risp-faqs.htm',
  },
  BAUSV: {
    name: words.noted(
      'BJU International: Hospital volume and surgery for small kidney tumours',
      words.abstract,
    ),
    dated: '2019',
  },
  HSU20: {
    name: words.noted(
      'BJU International: Impact of hospital nephrectomy volume on survival in renal cell carcinoma',
      words.abstract,
    ),
    href: 'https://researchportal.ukhsa.gov.uk/en/publications/impact-of-hospital-nephrectomy-volume-on-intermediate-to-long-ter',
    dated: '2020',
  },
  HSU17: {
    name: 'BMJ Open: Influence of hospital volume on nephrectomy mortality and complications (PMC5588977)',
    dated: '2017',
  },
  NATG: {
    name: 'European Journal of Human Genetics: Article on kidney cancer (s41431-024-01628-5)',
    href: 'https://www.nature.com/articles/s41431-024-01628-5',
    dated: '2024',
  },
  CUHB: {
    name: 'Cambridge University Hospitals: Kidney cancer diagnosis one-stop clinic',
    href: 'https://cuh.nhs.uk/patient-information/kidney-cancer-diagnosis-one-stop-clinic-involving-an-image-guided-biopsy',
  },
  BHSCT: {
    name: 'Belfast Health and Social Care Trust: Renal (kidney) cancer',
    href: 'https://belfasttrust-cancerservices.hscni.net/RenalKidneyCancer.htm',
    dated: words.olderPage,
  },
  NICAN: { name: 'Northern Ireland Cancer Network: Urology' },

  // Records, paying, going abroad, and travel
  MDDUS: {
    name: 'Medical and Dental Defence Union of Scotland: Case file, printed scans',
    dated: inWords('2022-10'),
  },
  NUH: {
    name: 'Nottingham University Hospitals: Subject access requests',
    href: 'https://nuh.nhs.uk/sar-information',
  },
  IEP: {
    name: 'NS Healthcare: Patients given access to their imaging',
    href: 'https://www.ns-healthcare.com/news/patients-given-unprecedented-to-imaging-7169583/',
    dated: words.olderPage,
  },
  LNW: {
    name: 'London North West University Healthcare: Medical records requests for Ealing Hospital',
    dated: words.olderPage,
  },
  APPN: { name: 'The Actual News: The NHS App and hospital records' },
  WAPP: { name: 'Computer Weekly: The NHS Wales App', dated: '2023' },
  GROSV: { name: 'Grosvenor Medical Centre: NHS and private care' },
  THORPE: {
    name: 'Thorpe-le-Soken Surgery: NHS and private treatment policy',
    href: 'https://www.thorpe-le-sokensurgery.nhs.uk/practice-information/nhs-and-private-treatment-policy/',
  },
  COLL: { name: 'Collingwood Surgery: NHS and private care' },
  BSA: {
    name: 'NHS Business Services Authority: Planned treatment abroad (KA-01308)',
    href: 'https://faq.nhsbsa.nhs.uk/knowledgebase/article/KA-01308/en-us',
  },
  S2R: {
    name: 'NHS website: What is the S2 route?',
    href: 'https://www.nhs.uk/using-the-nhs/healthcare-abroad/going-abroad-for-treatment/what-is-the-s2-route/',
    dated: words.olderCopy,
  },
  ABRO: { name: 'NHS website: Treatment abroad checklist', dated: words.olderCopy },
  HTCS: { name: 'Redbridge Council and Ask Lily: Healthcare Travel Costs Scheme' },
  NIHT: {
    name: 'nidirect: Hospital Travel Costs Scheme',
    href: 'https://www.nidirect.gov.uk/articles/hospital-travel-costs-scheme',
  },
  FSNI: {
    name: 'Family Support NI: Hospital travel costs',
    href: 'https://www.familysupportni.gov.uk/Search/Details/7189',
  },
  SPARL: {
    name: 'Scottish Parliament: Written answer on patients’ travel costs',
    dated: words.olderPage,
  },

  // People often left out
  HWH: {
    name: 'Healthwatch England: Improving access to GP services for people who are homeless',
    href: 'https://www.healthwatch.co.uk/news/improving-access-gp-services-people-who-are-homeless',
  },
  TPHC: {
    name: 'Transformation Partners in Health and Care: My right to access healthcare cards',
    href: 'https://www.transformationpartnersinhealthandcare.nhs.uk/resource/my-right-to-access-healthcare-cards/',
  },
  RAF: {
    name: 'NHS England Digital: Reasonable Adjustment Flag',
    href: 'https://digital.nhs.uk/services/reasonable-adjustment-flag',
  },
  WOLS: {
    name: 'Wolstanton Medical Centre: Reasonable adjustments',
    href: 'https://www.wolstantonmedicalcentre.nhs.uk/health-information/reasonable-adjustments',
  },
  MACF: {
    name: words.noted('Macmillan Cancer Support: On disability', words.blog),
    dated: words.orLater('2016'),
  },
  MACER: {
    name: words.noted('Macmillan Cancer Support: On easy read', words.blog),
    dated: words.orLater('2016'),
  },
  MACU: { name: 'Macmillan Cancer Support: Support to understand information' },
  SELCA: {
    name: 'South East London Cancer Alliance: Easy read cancer information',
    href: 'https://selca.nhs.uk/patients-and-carers/easy-read-cancer-information',
    dated: words.orLater('2023'),
  },
  KCL: {
    name: 'King’s College London: Patients diagnosed with cancer in prison',
    href: 'https://kcl.ac.uk/news/patients-diagnosed-with-cancer-in-prison-more-likely-to-die-from-the-disease',
    dated: inWords('2024-04-30'),
  },
  BMJP: {
    name: words.noted('The BMJ: Hospital care of people in prison', words.blog),
    dated: inWords('2020-02-26'),
  },
  CCLG: {
    name: 'Children’s Cancer and Leukaemia Group: Hospitals',
    href: 'https://cclg.org.uk/about-cancer/young-people-and-cancer/i-have-cancer/hospitals',
  },
  LLC: { name: 'The London Lane Clinic: Overseas visitors' },
  MACOV: {
    name: 'Macmillan Cancer Support: Healthcare for overseas visitors',
    dated: words.olderCopy,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
