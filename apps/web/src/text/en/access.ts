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
  forgotten: 'Forgotten password',
  backToSignIn: 'Back to the sign-in page',
  goToSignIn: 'Sign in',
  step: {
    title: 'Second factor',
    lead: 'Please enter the six digits that your authenticator shows.',
    help: 'Without your telephone, enter one of the recovery codes that you have put away.',
    again: 'Begin to sign in again',
  },
  reset: {
    title: 'Forgotten password',
    lead: 'A link to set a new password is sent to the registered address.',
    verb: 'Send the link',
    sent: 'Your wish was received.',
    sentNote:
      'If somebody uses this address here, a mail arrives within minutes. Its link works once, for 30 minutes.',
  },
  resetConfirm: {
    title: 'Set a new password',
    lead: 'Afterwards you are signed out on every device.',
    verb: 'Set the password',
    done: 'The new password is set.',
  },
  invitation: {
    title: 'Begin',
    about: 'Here somebody who was invited sets the first password.',
    lead: '{name}, set a password to begin. This link works until {until}.',
    verb: 'Set it and begin',
  },
  spent: {
    title: 'This link cannot be used: it is too old, or was used already.',
    askAgain: 'Send a new link',
    askAdministrator: 'Please ask the administrator of your agency for another invitation.',
  },
};
