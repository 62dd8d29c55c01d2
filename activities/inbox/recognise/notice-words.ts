import { anyOf, beginsWith } from './any-of.ts';

/** That a letter did not arrive, as mail systems say it in a subject or in their first words; a language a line or more. */
const NOT_ARRIVED = [
  // English
  'un-?deliver(?:able|ed)|non.?deliver|not deliverable',
  '(?:could|can|was|were|has|have|had|is|are|be|been)(?: ?n.t| ?not)(?: yet)?(?: be| been)? (?:successfully )?(?:deliver|relay|sen[dt]|reach|processed|accepted)',
  '(?:unable|not able|failed|failure) to (?:deliver|send|complete)|did not reach',
  'fail(?:ed|ure) (?:permanently|while|deliver|mail|message|notice|notification)',
  'deliver(?:y|ies)[\\w ]{0,25}(?:fail|error|problem|unsuccess|stopped|not possible|impossible|unable|incomplete|notif|status|report|attempt|to the following)',
  'permanent (?:fatal )?(?:error|failure|delivery)|had (?:permanent|delivery|transient|fatal|problems)',
  '(?:was|been|message|mail) (?:rejected|blocked|returned|refused|bounced)|rejected by',
  '(?:has|have|was) (?:stopped|quarantined|blocked|intercepted|withheld) (?:the following|your|an? (?:out|in)bound) (?:e-?mail|mail|message)',
  'return(?:ed?|ing) (?:to (?:you|sender)|(?:e-?)?mail|message)',
  '(?:unknown|invalid) (?:user|recipient|address|host)|user unknown|no such user|does not exist',
  'mailbox (?:is )?full|quota exceeded|exceeds allowed size',
  'transcript of session|reason for the problem|failure reason|mail system error|error (?:occurred|delivering|while)',
  // Dutch
  'onbestelbaar|niet[- ](?:te )?(?:be|af)(?:zorg|(?:ge)?lever|stel)|bezorging\\b.{0,60}mislukt',
  '(?:kon(?:den)?|kan|kunnen|is|zijn|werd(?:en)?|wordt)(?: \\S+){0,3} niet (?:\\S+ ){0,3}(?:be|af|ver)(?:zorgd|geleverd|steld|zonden|stuurd)',
  '(?:is|zijn|werd(?:en)?|wordt)(?: \\S+){0,3} (?:geweigerd|geblokkeerd|teruggestuurd)',
  // German
  'unzustellbar|nicht zustellbar|zustell(?:ung|fehler)|nicht (?:zugestellt|[uü]bermittelt|ausgeliefert)|konnte nicht|(?:nachricht|mail) nicht|wurde(?: \\S+){0,3} (?:abgewiesen|abgelehnt|zur[uü]ckgewiesen)',
  // French
  'non[- ]?(?:remis|distribu|d[eé]livr|livr)|n.(?:a|ont) pas (?:pu|[eé]t[eé])|[eé]chec|impossible (?:de|à)|[eé]t[eé] (?:rejet[eé]|refus[eé])',
  // Spanish, Portuguese, Italian
  'no se (?:pudo|ha podido|puede)|no (?:pudo )?entreg|devuelto|error de entrega',
  'n[aã]o (?:p[oô]de|foi|entregue)|falha|devolvid',
  'non (?:[eè] (?:riuscito|stato)|recapit)|mancat[oa] (?:recapito|consegna)|recapito',
  // Polish, Czech, Swedish, Norwegian, Danish, Finnish, Turkish
  'nie (?:mo[zż]|zosta|dostarcz)|niedost|zwrot|nedoru|nelze doru|nepoda[rř]ilo',
  '(?:kan|kunde) inte (?:levereras|skickas)|(?:kan|kunne) ikke (?:leveres|sendes)|ei void[au]|teslim edilem',
  // Russian, Japanese, Chinese, Korean
  'недостав|не (?:может быть|доставлен)|сообщение не',
  '(?:送信|配信|配送|送達)(?:に失敗|不能|失敗|(?:すること)?(?:が|は)?でき)|届けることができ|不達|エラー|返送',
  '退信|无法|投递|전송|반송',
];

/** Subjects of a notice that a letter failed: what they say, or the noun with which they begin. */
export const FAILED_SUBJECT = new RegExp(
  `${anyOf(...NOT_ARRIVED).source}|${
    beginsWith(
      '(?:(?:warning|notice|error)[:!]? )?(?:(?:mail|message) )?deliver|failure|bounce|n[dn][nr]:|dsn:|could not',
      '(?:mail|message|e-?mail)s? (?:system )?(?:error|failure|bounce|undeliver|status)|message (?:you sent|has not|from .{1,60} (?:was|could|has))',
      'bezorging|zustell|fehler|notification (?:de statut|d.?.{0,3}tat)|avis de non|toimit|送達|メール.{0,10}(?:届|配信|送信)',
    ).source
  }`,
  'i',
);

/** Subjects of a notice that a letter is late, not lost. */
export const DELAYED_SUBJECT = beginsWith(
  '(?:mail |message )?delivery (?:status notification:? ?\\(?)?delay',
  'delayed|(?:mail|message)[\\w ]{0,30}delayed|still trying|transient|temporarily',
  'warning: (?:could not send|message .{0,60}delayed|mail delay)|could not send message for past',
  'undelivered mail .{0,20}(?:warning|still)',
  '.{0,40}\\bnog niet (?:be|af)(?:zorgd|geleverd)|(?:bezorging |bericht )?vertraagd|verz[oö]ger|zustellung verz|retard',
);

/** What a notice of failure says in its first words. */
export const FAILED_WORDS = anyOf(...NOT_ARRIVED);

/** What a notice of delay says. */
export const DELAYED_WORDS = anyOf(
  'this is a warning message only|do not need to (?:resend|re-send)',
  '(?:will|shall) (?:be retried|be kept trying|keep trying|continue (?:to try|trying)|try again|retry)',
  '(?:will|we).{0,20}(?:keep|continue).{0,10}trying|delivery attempts will continue',
  'delivery to the following recipients? has been delayed|(?:has not yet been|has been) delayed?\\b',
  'has not yet been delivered|message is delayed|still (?:in the queue|being retried|trying|undelivered)',
  '(?:temporary|transient) (?:non-?fatal|failure report)|warning: (?:message|mail) (?:still|delayed)',
  'wird weiterhin versucht|noch nicht zugestellt|nog niet (?:be|af)(?:zorgd|geleverd)|we blijven het|n.a pas encore',
);

/** What ends a letter's life all the same, though a notice of delay may say it too. */
export const GIVEN_UP = anyOf(
  'giv(?:en|ing) up|not going to try again|no further (?:delivery )?attempts|will be deleted from queue',
  'failed permanently|permanent (?:fatal )?error|returned to sender|could not be delivered for (?!more than)',
);
