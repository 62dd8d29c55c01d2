/** Words that also say that somebody does not come to what they were asked for. */
const SIGN_OFF =
  '(?:graag )?(?:afmelden|uitschrijven|abmelden|(?:ik )?meld (?:mij|me|ons)(?: hierbij| graag)? af|schrijf (?:mij|me|ons) uit)';
const OFF = new RegExp(`^\\s*${SIGN_OFF}\\s*[.!]*\\s*$`, 'i');
const STOP = new RegExp(`^\\s*(?:unsubscribe|stop|remove|désinscription|${SIGN_OFF})\\s*[.!]*\\s*$`, 'i');

/** Whether a subject or a whole text is nothing but a request for no more mail, as programs and people write it. */
export const isStopWord = (text: string): boolean => STOP.test(text);

/** Whether it is one that may be about a meeting or a task just as well: "Afmelden". */
export const isSignOff = (text: string): boolean => OFF.test(text);

/** Whether a text is what mail programs write when somebody clicks to get no more mail. */
export const isProgramsStop = (text: string): boolean =>
  /^\W*this (?:message|e-?mail) was (?:automatically (?:generated|sent)|(?:generated|sent) automatically) by [^\n]{1,100}$/i.test(
    text.trim(),
  );
