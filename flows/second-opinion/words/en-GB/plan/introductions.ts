import type { Claims, Introductions } from '../../../wordTypes.ts';

const checkDocument = 'Please check whether my document covers this.';

/** What somebody with legal authority, or a parent, signs to. */
export const claims: Claims = {
  authority: {
    sure: 'I have legal authority to make health decisions for this person.',
    unsure: 'Please check whether my document or court order covers this request.',
  },
  parent: {
    scotland: 'I have parental responsibilities and rights for this child.',
    elsewhere: 'I have parental responsibility for this child.',
    acrossBorder:
      'I have parental responsibility (Scotland: parental responsibilities and rights) for this child.',
  },
};

/** How a carer introduces themselves on the phone. */
export const introductions: Introductions = {
  agreed: {
    opinion: 'I’m calling for … , born on … They’ve agreed that I can.',
    concern: 'I’m calling for … , who has agreed that I can raise this.',
  },
  authority: {
    sure: 'I’m calling for … , born on … , who can’t decide this. I can make their health decisions by law.',
    unsure: `I’m calling for … , born on … , who can’t decide this. ${checkDocument}`,
  },
  parent: {
    scotland:
      'I’m calling about my child … , born on … I have parental responsibilities and rights.',
    elsewhere: 'I’m calling about my child … , born on … I have parental responsibility.',
    acrossBorder: 'I’m calling about my child … , born on … I am responsible for them by law.',
  },
};
