import type { Catalogue } from '../catalogue';

export const access: Catalogue['access'] = {
  title: 'Sign in',
  lead: 'The workplace of the staff of the prefecture and the city and of the council members.',
  heading: 'Sign in',
  loginName: 'Mail address or user name',
  password: 'Password',
  submit: 'Sign in',
  contact: 'Questions: the secretariats of the prefecture and the city',
  demoTitle: 'Try it in a sample post',
  demoNote: 'This list appears only on a trial installation. One click signs you in.',
  demoAs: 'Sign in as {name} ({duty})',
  firstTitle: 'The first five minutes',
  already: 'You are signed in.',
  goOn: 'Go on',
};
