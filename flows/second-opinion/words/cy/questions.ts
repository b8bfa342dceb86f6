import type { AskingStepsWords } from '../../types.ts';

/** Of clinic mode, which the guide alone has. */
export const clinicHint: string = 'Modd clinig: nid yw’r cyfrifiadur hwn yn cadw dim.';

/** The words of every step that asks: one question each, and the boxes of the two *many* steps. */
export const questions: AskingStepsWords = {
  rightNow: {
    kind: 'question',
    heading: 'A oes unrhyw un o’r rhain yn digwydd ar hyn o bryd?',
    label: 'Yn digwydd ar hyn o bryd',
    hint: 'I chi, neu i’r person rydych chi yma ar ei ran. Dewiswch yr un cyntaf sy’n berthnasol.',
    missing: 'Dewiswch beth sy’n digwydd nawr, neu “Dim un o’r rhain”',
    facts: ['D12', 'D13', 'M1', 'U2', 'U3', 'U4', 'U5'],
    choices: {
      emergency: {
        label: 'Gall bywyd rhywun fod mewn perygl',
        hint: 'Poen yn y frest, trafferth anadlu neu waedu difrifol, er enghraifft. Neu gallai rhywun niweidio’i hun.',
      },
      worseInHospital: {
        label: 'Mae rhywun yn yr ysbyty ac yn gwaethygu',
        hint: 'P’un ai chi neu rywun arall yw hynny.',
      },
      unwellOnTreatment: {
        label: 'Twymyn, neu deimlo’n sâl, tra ar gyffuriau canser',
        hint: 'Hyd yn oed os nad yw’n ymddangos yn ddifrifol.',
      },
      newSymptom: {
        label: 'Symptom sy’n newydd neu’n gwaethygu',
        hint: 'Dewiswch hwn hefyd os yw tîm wedi rhybuddio am bwysau ar fadruddyn y cefn.',
      },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
      none: { label: 'Dim un o’r rhain' },
    },
  },
  nation: {
    kind: 'question',
    heading: 'Ble mae’r gofal yn cael ei roi?',
    label: 'Lle mae’r gofal yn cael ei roi',
    hint: 'Dewiswch ble mae’r feddygfa neu’r ysbyty, nid ble rydych chi’n byw. Mae gwasanaethau a rhifau ffôn yn amrywio.',
    missing: 'Dewiswch ble mae’r feddygfa neu’r ysbyty',
    facts: ['U1', 'U6', 'U8', 'U11', 'U14'],
    choices: {
      england: { label: 'Lloegr' },
      scotland: { label: 'Yr Alban' },
      wales: { label: 'Cymru' },
      northernIreland: {
        label: 'Gogledd Iwerddon',
        hint: 'Iechyd a Gofal Cymdeithasol (Health and Social Care), a elwir hefyd yn HSC.',
      },
      acrossBorder: {
        label: 'Mwy nag un o’r rhain, neu dydw i ddim yn siŵr',
        hint: 'Byddwn yn dangos pob un o’r pedair, gyda’i henw.',
      },
    },
  },
  role: {
    kind: 'question',
    heading: 'Pwy sy’n defnyddio’r canllaw hwn?',
    label: 'Pwy sy’n defnyddio’r canllaw hwn',
    missing: 'Dewiswch pwy sy’n defnyddio’r canllaw hwn',
    facts: ['S11', 'S34', 'S55'],
    choices: {
      patient: { label: 'Fi yw’r claf', summary: 'Y claf' },
      carer: {
        label: 'Rwy’n gofyn ar ran rhywun arall',
        hint: 'Partner, rhiant, plentyn, perthynas neu ffrind, er enghraifft.',
        summary: 'Rhywun sy’n gofyn ar ran y claf',
      },
      professional: {
        label: 'Rwy’n gweithio ym maes iechyd neu ofal',
        hint: 'Nyrs neu feddyg, er enghraifft.',
        summary: 'Gweithiwr iechyd neu ofal proffesiynol',
      },
    },
  },
  whoFor: {
    kind: 'question',
    heading: 'Ar ran pwy rydych chi’n gofyn?',
    label: 'Ar ran pwy rydych chi’n gofyn',
    missing: 'Dewiswch ar ran pwy rydych chi’n gofyn',
    facts: ['S11', 'C1', 'C2', 'C7', 'C15'],
    choices: {
      adult: { label: 'Oedolyn sy’n gallu penderfynu drosto’i hun' },
      mayNotDecide: {
        label: 'Oedolyn nad yw o bosibl yn gallu penderfynu',
        hint: 'Gallant fod yn ddryslyd, yn sâl iawn neu’n colli eu cof, er enghraifft.',
      },
      aged16or17: { label: 'Rhywun 16 neu 17 oed' },
      under16: { label: 'Plentyn o dan 16 oed' },
      died: { label: 'Rhywun sydd wedi marw' },
    },
  },
  canDecide: {
    kind: 'question',
    heading: 'A all y claf wneud y penderfyniad hwn, gydag amser a chymorth?',
    label: 'Gallu gwneud y penderfyniad hwn',
    hint: 'Dechreuwch drwy ymddiried y gallan nhw. Nhw biau’r dewis o hyd, hyd yn oed os yw eraill yn ei weld yn annoeth.',
    missing: 'Dewiswch a all y claf wneud y penderfyniad hwn',
    facts: ['C2'],
    choices: {
      withHelp: { label: 'Gall, efallai gyda chymorth' },
      no: {
        label: 'Na all, nid y penderfyniad hwn',
        hint: 'Gall y gallu i benderfynu newid o ddydd i ddydd, ac o un penderfyniad i’r nesaf.',
      },
      notSure: {
        label: 'Dydw i ddim yn siŵr',
        hint: 'Yna awn ymlaen fel pe bai’r claf yn gallu.',
        summary: 'Ddim yn siŵr',
      },
    },
  },
  authority: {
    kind: 'question',
    heading: 'A oes gennych chi awdurdod cyfreithiol dros benderfyniadau iechyd y claf?',
    label: 'Awdurdod cyfreithiol dros iechyd',
    hint: 'Mae’n gadael i chi benderfynu drostyn nhw yn ôl y gyfraith. Nid yw bod yn berthynas agosaf (next of kin) yn rhoi’r awdurdod hwn.',
    missing: 'Dewiswch a oes gennych chi awdurdod cyfreithiol dros benderfyniadau iechyd y claf',
    facts: ['C1', 'C3', 'C4', 'C5', 'C6'],
    blocks: [
      {
        facts: ['C3', 'C4', 'C5', 'C6'],
        pieces: [
          {
            p: 'Papur cyfreithiol yw atwrneiaeth (power of attorney). Ynddo, mae rhywun yn enwi pwy gaiff benderfynu ar eu rhan.',
          },
          {
            byNation: {
              england: [
                {
                  p: 'Mae’n golygu atwrneiaeth arhosol gofrestredig ar gyfer iechyd a lles. Neu mae llys wedi eich gwneud yn ddirprwy iddyn nhw ar gyfer hyn.',
                },
              ],
              scotland: [
                {
                  p: 'Mae’n golygu atwrneiaeth les gofrestredig (welfare power of attorney), neu fod llys wedi eich gwneud yn warcheidwad iddyn nhw. Mae’n cyfrif pan na allan nhw benderfynu mwyach.',
                },
              ],
              wales: [
                {
                  p: 'Mae’n golygu atwrneiaeth arhosol gofrestredig ar gyfer iechyd a lles. Neu mae llys wedi eich gwneud yn ddirprwy iddyn nhw ar gyfer hyn.',
                },
              ],
              northernIreland: [
                {
                  p: 'Dim ond arian ac eiddo y mae atwrneiaeth barhaus (enduring power of attorney) yn eu cynnwys. Ar gyfer unrhyw ddogfen arall, gofynnwch i’r tîm a yw’n cynnwys iechyd.',
                },
              ],
            },
          },
        ],
      },
    ],
    choices: {
      health: { label: 'Oes, dros iechyd neu les' },
      moneyOnly: { label: 'Dim ond dros arian neu eiddo' },
      none: { label: 'Nac oes' },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  parental: {
    kind: 'question',
    heading: 'A oes gennych chi gyfrifoldeb rhiant dros y plentyn hwn?',
    label: 'Cyfrifoldeb rhiant',
    hint: 'Dyma’r hawl a’r ddyletswydd, yn ôl y gyfraith, i benderfynu dros blentyn.',
    missing: 'Dewiswch a oes gennych chi gyfrifoldeb rhiant',
    facts: ['C7'],
    blocks: [
      {
        facts: ['C7'],
        pieces: [
          {
            byNation: {
              england: [
                {
                  p: 'Mae gan fam y cyfrifoldeb o’r enedigaeth. Gall eraill ei gael drwy briodas, y dystysgrif geni neu lys.',
                },
              ],
              scotland: [
                {
                  p: 'Yn yr Alban, yr enw ar hyn yw hawliau a chyfrifoldebau rhiant (parental rights and responsibilities).',
                },
              ],
              wales: [
                {
                  p: 'Mae gan fam y cyfrifoldeb o’r enedigaeth. Gall eraill ei gael drwy briodas, y dystysgrif geni neu lys.',
                },
              ],
              northernIreland: [{ p: 'Os nad ydych yn siŵr, gall tîm y plentyn helpu.' }],
            },
          },
        ],
      },
    ],
    choices: {
      yes: { label: 'Oes' },
      no: { label: 'Nac oes' },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  agreed: {
    kind: 'question',
    heading: 'A yw’r claf wedi cytuno i chi ofyn?',
    label: 'Cytundeb y claf',
    hint: 'Gallwch ofyn ar eu rhan, ond dim ond os ydyn nhw’n cytuno.',
    missing: 'Dewiswch a yw’r claf wedi cytuno i chi ofyn',
    facts: ['S12', 'C1'],
    choices: {
      inWriting: { label: 'Ydy, yn ysgrifenedig' },
      spoken: { label: 'Ydy, dywedodd y claf hynny wrtha i' },
      notYet: {
        label: 'Dydw i ddim wedi gofyn iddyn nhw eto',
        summary: 'Heb ofyn iddyn nhw ar y dechrau',
      },
      refused: { label: 'Nac ydy, dydyn nhw ddim am i mi wneud hynny' },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  informed: {
    kind: 'question',
    heading: 'A yw’r holl wybodaeth gennych chi, ac a yw’n glir i chi?',
    label: 'Cael yr wybodaeth',
    hint: 'Am y salwch, y canlyniadau a’r hyn mae meddygon wedi’i ddweud.',
    missing: 'Dewiswch a yw’r wybodaeth gennych chi',
    facts: ['S13', 'S14'],
    choices: {
      yes: { label: 'Ydy, mae gen i’r wybodaeth ac rwy’n ei deall' },
      notYet: { label: 'Ddim eto' },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  task: {
    kind: 'question',
    heading: 'Beth rydych chi’n ei wneud heddiw?',
    label: 'Beth rydych chi’n ei wneud',
    missing: 'Dewiswch beth rydych chi’n ei wneud',
    facts: ['S15', 'S34', 'S39', 'M1'],
    choices: {
      withPatient: {
        label: 'Mynd drwy hwn gyda chlaf',
        hint: clinicHint,
      },
      patientAsked: { label: 'Mae claf wedi gofyn am ail farn' },
      familyAsked: { label: 'Mae perthynas neu ofalwr wedi gofyn' },
      colleague: { label: 'Gofyn i gydweithiwr neu’r tîm am achos' },
      training: { label: 'Chwilio am hyfforddiant, neu lyfrynnau i gleifion' },
      inpatientWorse: { label: 'Mae claf mewnol yn gwaethygu' },
    },
  },
  consentOnRecord: {
    kind: 'question',
    heading: 'A oes cofnod o gydsyniad y claf i siarad â’r teulu?',
    label: 'Cofnod o gydsyniad',
    missing: 'Dewiswch a oes cofnod o gydsyniad',
    facts: ['S11', 'S12', 'S13', 'S14', 'C4', 'C8', 'C9'],
    choices: {
      yes: { label: 'Oes' },
      no: { label: 'Nac oes, neu gwrthododd y claf' },
      mayLackCapacity: { label: 'Efallai nad oes gan y claf alluedd' },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  mind: {
    kind: 'question',
    heading: {
      you: 'Beth sydd ar eich meddwl?',
      they: 'Beth sydd ar eich meddwl chi, ac ar feddwl y claf?',
    },
    label: 'Ar eich meddwl',
    hint: 'Dewiswch yr un sydd bwysicaf heddiw.',
    missing: 'Dewiswch beth sydd ar eich meddwl, neu “Dydw i ddim yn siŵr”',
    facts: ['S3', 'S8', 'S9', 'N6'],
    choices: {
      dontUnderstand: {
        label: {
          you: 'Dydw i ddim yn deall yn llawn beth ddywedwyd wrtha i',
          they: 'Dydyn ni ddim yn deall yn llawn beth ddywedwyd wrthon ni',
        },
      },
      doubtDiagnosis: {
        label: {
          you: 'Dydw i ddim yn siŵr bod y diagnosis yn gywir',
          they: 'Dydyn ni ddim yn siŵr bod y diagnosis yn gywir',
        },
      },
      otherTreatment: {
        label: {
          you: 'Rwyf am wybod am driniaethau eraill',
          they: 'Rydyn ni am wybod am driniaethau eraill',
        },
      },
      unhappyWithCare: {
        label: {
          you: 'Rwy’n anhapus â’m gofal, neu â sut y siaradodd pobl â mi',
          they: 'Rydyn ni’n anhapus â’r gofal, neu â sut y siaradodd pobl â ni',
        },
      },
      noAnswer: {
        label: {
          you: 'Rwy’n mynd yn ôl at y meddyg teulu dro ar ôl tro ac yn dal heb ateb',
          they: 'Mae’r claf yn mynd yn ôl at y meddyg teulu dro ar ôl tro ac yn dal heb ateb',
        },
      },
      toldNo: {
        label: {
          you: 'Gofynnais am ail farn, a “na” oedd yr ateb',
          they: 'Gofynnon ni am ail farn, a “na” oedd yr ateb',
        },
      },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  goneOver: {
    kind: 'question',
    heading: {
      you: 'A yw’r meddyg wedi esbonio’r peth i chi unwaith eto?',
      they: 'A yw’r meddyg wedi esbonio’r peth unwaith eto?',
    },
    label: 'Mynd drosto unwaith eto',
    hint: 'Mae meddygon yn falch o esbonio eto, ac yn aml mae hynny’n ddigon.',
    missing: 'Dewiswch a yw’r meddyg wedi mynd drosto unwaith eto',
    facts: ['S8', 'S9', 'S10'],
    choices: {
      stillWant: {
        label: {
          you: 'Ydy, ac rwy’n dal eisiau ail farn',
          they: 'Ydy, ac rydyn ni’n dal eisiau ail farn',
        },
      },
      helped: { label: 'Ydy, ac atebodd hynny’r cwestiwn' },
      notYet: { label: 'Ddim eto' },
      notAble: {
        label: {
          you: 'Dydw i ddim yn teimlo y gallaf ofyn',
          they: 'Dydyn nhw ddim yn teimlo y gallan nhw ofyn',
        },
      },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  whose: {
    kind: 'question',
    heading: 'Barn pwy oedd hi?',
    label: 'Barn pwy oedd hi',
    hint: 'Pwy roddodd y diagnosis, neu pwy awgrymodd y driniaeth?',
    missing: 'Dewiswch barn pwy oedd hi',
    facts: ['S4', 'S5', 'S21'],
    choices: {
      gp: { label: 'Barn meddyg teulu' },
      consultant: {
        label: 'Barn arbenigwr ysbyty',
        hint: 'Meddyg ymgynghorol yw’r enw ar uwch feddyg mewn un maes meddygaeth.',
        summary: 'Barn arbenigwr ysbyty (meddyg ymgynghorol)',
      },
      private: {
        label: 'Barn meddyg preifat',
        hint: 'Dewiswch hwn hefyd os byddwch o bosibl yn talu am y farn nesaf.',
        summary: 'Barn meddyg preifat, neu efallai y telir am y nesaf',
      },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  surgery: {
    kind: 'question',
    heading: {
      you: 'A oes mwy nag un meddyg teulu yn eich meddygfa?',
      they: 'A oes mwy nag un meddyg teulu ym meddygfa’r claf?',
    },
    label: 'Meddygon teulu yn y feddygfa',
    missing: 'Dewiswch a oes mwy nag un meddyg teulu',
    facts: ['S17', 'S18', 'S19'],
    choices: {
      several: { label: 'Oes, dau neu fwy' },
      one: { label: 'Nac oes, dim ond un' },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  raised: {
    kind: 'question',
    heading: {
      you: 'A ofynnoch chi i’r ysbyty am ail farn?',
      they: 'A ofynnoch chi, neu’r claf, i’r ysbyty am ail farn?',
    },
    label: 'Gofyn i’r ysbyty',
    hint: 'Y meddyg ymgynghorol, y nyrs arbenigol neu uned yr ysbyty sy’n rhoi’r gofal.',
    missing: 'Dewiswch a ofynnwyd i’r ysbyty',
    facts: ['S20', 'S24'],
    choices: {
      notYet: { label: 'Ddim eto' },
      agreed: { label: 'Do, ac fe gytunon nhw' },
      noClearAnswer: { label: 'Do, ond doedd dim ateb clir' },
      refused: { label: 'Do, ac fe ddywedon nhw na' },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  treatment: {
    kind: 'question',
    heading: 'Beth sy’n digwydd gyda’r driniaeth?',
    label: 'Ble mae’r driniaeth arni',
    hint: 'Dewiswch yr un cyntaf sy’n berthnasol.',
    missing: 'Dewiswch ble mae’r driniaeth arni, neu “Dydw i ddim yn siŵr”',
    facts: ['S29', 'S31', 'S32', 'S33', 'D9'],
    choices: {
      dateSet: { label: 'Mae dyddiad ar gyfer triniaeth neu lawdriniaeth' },
      urgent: { label: 'Dywedodd y tîm ei fod yn fater brys' },
      started: { label: 'Mae’r driniaeth wedi dechrau' },
      monitored: {
        label: 'Sganiau neu archwiliadau rheolaidd, heb driniaeth am y tro',
        summary: 'Sganiau neu archwiliadau rheolaidd',
      },
      waiting: { label: 'Aros am ganlyniadau, neu am yr hyn sy’n digwydd nesaf' },
      noCancer: {
        label: {
          you: 'Dywedwyd wrtha i nad oes gen i ganser',
          they: 'Dywedwyd wrth y claf nad oes ganddyn nhw ganser',
        },
      },
      notSure: { label: 'Dydw i ddim yn siŵr', summary: 'Ddim yn siŵr' },
    },
  },
  matters: {
    kind: 'many',
    heading: { you: 'Beth sydd bwysicaf i chi?', they: 'Beth sydd bwysicaf i’r claf?' },
    label: 'Beth sydd bwysicaf',
    hint: 'Dewiswch gynifer ag y mynnwch, neu ddim un.',
    none: 'Dim wedi’i ddewis',
    facts: ['S9', 'S30', 'S31'],
    choices: {
      beingSure: { label: 'Bod mor siŵr â phosibl o’r diagnosis' },
      understanding: { label: 'Deall beth sy’n digwydd' },
      moreOptions: { label: 'Gwybod am yr holl ddewisiadau o ran triniaeth' },
      startingSoon: { label: 'Dechrau triniaeth yn fuan' },
      closeToHome: { label: 'Cael triniaeth yn agos at gartref' },
      keepingMyTeam: {
        label: {
          you: 'Cadw’r tîm rwy’n ei adnabod',
          they: 'Cadw’r tîm maen nhw’n ei adnabod',
        },
      },
      feelingHeard: { label: 'Teimlo bod rhywun yn gwrando' },
    },
  },
  needs: {
    kind: 'many',
    heading: {
      you: 'A oes unrhyw beth arall rydych chi ei eisiau?',
      they: 'A oes unrhyw beth arall y mae’r claf ei eisiau?',
    },
    label: 'Unrhyw beth arall',
    hint: 'Dewiswch gynifer ag y mynnwch, neu ddim un.',
    none: 'Dim wedi’i ddewis',
    facts: ['S11', 'S12', 'S27', 'S28', 'S47', 'R13'],
    choices: {
      takeOver: { label: 'Cael triniaeth gan y meddyg ymgynghorol newydd' },
      someoneToAsk: {
        label: { you: 'Rhywun i ofyn ar fy rhan', they: 'Rhywun arall i ofyn ar eu rhan' },
      },
      accessNeeds: { label: 'Cyfieithydd ar y pryd, neu wybodaeth mewn fformat arall' },
      trials: {
        label: 'Clywed am dreialon clinigol',
        hint: 'Mae treialon yn profi triniaethau gyda phobl sy’n cytuno i gymryd rhan.',
      },
      payPrivately: { label: 'Cael gwybod mwy am dalu am farn' },
    },
  },
};
