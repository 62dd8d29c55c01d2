import { beginsWith } from './any-of.ts';

/** With these begin subjects of programs that answer. */
const REPLY = [
  '(?:\\w{2,12}! )?auto(?:mat\\w{1,6})?[-: ]{0,2}(?:reply|respon[ds]|answer|antwoord|antwort|beantwoord|reacti|ontvangst|afwezig|abwesen|eingang|r[eé]ponse)',
  'automatisk(?:t)? (?:svar|meddelande)|autosvar|automaattinen|automatyczna odpowied|automatick[aá] odpov',
  'r[eé]ponse automatique|(?:respuesta|resposta) autom[aá]tica|risposta automatica',
  '自動(?:返信|応答|送信)|自动回复|自動回覆|автоответ|автоматический ответ',
  'out[- ]of[- ](?:the[- ])?office\\b(?: ?auto-?reply)?',
  '(?:vacation|holiday|absence|away|vakantie|afwezigheids|abwesenheits|urlaubs)[- ]?(?:reply|response|message|noti[czf]\\w*|meldung|melding|bericht|nachricht|assist\\w+)',
];
/** Programs put what they answer behind it, or nothing; people go on with a sentence, or ask. */
const OF_PROGRAM =
  '\\w*\\s{0,3}(?:[:：]|[/|)\\]–—-](?:\\s|$)|$|(?:to|on|op|auf|à|a|на) (?:your|uw|je|ihre|votre|tu)\\b)';

/** A question is a person's, unless it is in the subject that is answered. */
const NOT_ASKED = '(?:(?=.*\\b(?:re|aw|fwd?) ?:)|(?!.*\\?))';

/** Subjects with which programs that answer begin, though people write about those too. */
export const REPLY_SUBJECT: RegExp = beginsWith(...REPLY.map((reply) => `${reply}${NOT_ASKED}`));

const SURE_SUBJECT = beginsWith('auto ?:', ...REPLY.map((reply) => `(?:${reply})${OF_PROGRAM}`));
/** Somebody may write this much and no more. */
const ALONE = beginsWith('out[- ]of[- ](?:the[- ])?office\\W*$');

/** Whether only programs write a subject. */
export const isReplySubject = (subject: string): boolean => SURE_SUBJECT.test(subject) && !ALONE.test(subject);

/** Words for being away; people use them too, so they count before a colon, as programs put them: "Afwezig: Uitnodiging". */
export const AWAY_SUBJECT: RegExp = beginsWith(
  '(?:i am |i.m |ik ben |ich bin )?(?:currently )?(?:away|out of (?:the )?town|on (?:\\w+ )?(?:vacation|holidays?|leave)|vacation|not (?:in the office|available)|ooo\\b)[^:]{0,40}:',
  '(?:ik ben |ben )?(?:er )?(?:even )?(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar|beschikbaar)|(?:met|op) (?:vakantie|verlof|reis)|vakantie|verlof|buiten kantoor)[^:]{0,40}:',
  '(?:abwesen|nicht (?:im (?:haus|b[uü]ro)|erreichbar|verf[uü]gbar)|(?:im )?urlaub|au(?:ss|ß)er haus)[^:]{0,40}:',
  '(?:absence|absent|(?:en )?(?:cong[eé]s?|vacances)|hors (?:du )?bureau|fuera de (?:la )?oficina|ausente|ausencia)[^:]{0,40}:',
  '(?:fuori (?:sede|ufficio)|in ferie|assenza|frånvaro|fravær|poissa|nieobecno|mimo kancel|不在)[^:：]{0,40}[:：]',
);
