import { anyOf } from './any-of.ts';
import type { BounceReason } from './recognised.ts';

/** What mail systems say when they refuse, and what it means. */
export interface Phrase {
  says: RegExp;
  reason: BounceReason;
  /** Subject and detail of the enhanced status (RFC 3463) for a refusal that gives none. */
  status: string;
}

const phrase = (reason: BounceReason, status: string, ...says: string[]): Phrase => ({
  reason,
  status,
  says: anyOf(...says),
});

/** Words for an address or its owner, for being absent, and for what is not there. */
const WHOM =
  '(?:user|recipient|mail ?box|account|address|addressee|person|login|alias|customer|subscriber|local ?part|e-?mail)(?:e?s)?';
const ABSENT = `(?:${[
  'unknown|not (?:be )?(?:found|known|exist|listed|valid|registered|recogni[sz]ed|local|identified|correct)',
  'not (?:a (?:known|valid|registered)|our customer)|un(?:available|routeable|routable|recogni[sz]ed)',
  'invalid|incorrect|non-?existent|deleted|closed|terminated|cancell?ed|no longer|missing|rejected$|ambiguous',
].join('|')})`;
const SUCH = '(?:such |valid |known |existing |local |registered )';
const NOBODY =
  '(?:user|recipient|mail ?box|account|address(?!ing)|addressee|person|name|destination|customer|mail drop|e-?mail)';

/** An address that is not there, in other languages: somebody or somewhere, and unknown. */
export const ABSENT_ABROAD = [
  '(?:gebruiker|ontvanger|geadresseerde|post(?:vak|bus)|mailbox|account|adres)(?: \\S+)? (?:niet bestaat|bestaat niet|(?:is )?(?:hier )?(?:onbekend|ongeldig|niet (?:bekend|gevonden)))',
  'onbekende? (?:gebruiker|ontvanger|geadresseerde|adres|e-?mail|aan-adres)|geen (?:gebruiker|ontvanger|postvak|mailbox|account) (?:met|op|onder|voor)',
  '(?:empf[aä]nger|benutzer|adressat|adresse|postfach|konto)\\w*(?: \\S+)? (?:ist |wurde )?(?:hier |uns )?(?:unbekannt|ung[uü]ltig|existiert nicht|nicht (?:gefunden|bekannt|vorhanden|im \\S+ (?:aufgef[uü]hrt|gelistet)))',
  'unbekannter? (?:empf[aä]nger|benutzer|adresse)|kein (?:empf[aä]nger|benutzer|postfach)',
  '(?:destinataire|utilisateur|adresse|compte)(?: \\S+)? (?:est )?(?:inconnue?|invalide|introuvable|n.existe (?:pas|plus))',
  '(?:destinat[aá]rio|usuario|utente|indirizzo|casella|direcci[oó]n|endereço)(?: \\S+)? (?:[eéè] |est[aá] )?(?:des?conh?ecid[oa]|sconosciut[oa]|inesistente|inexistente|inv[aá]lid[oa]|(?:no|non|n[aã]o) (?:existe|esiste|encontrad[oa]|trovat[oa]))',
] as const;

/** The most specific first; each is searched in one refusal, in lower or upper case, with single spaces. */
export const PHRASES: readonly Phrase[] = [
  phrase(
    'mailbox-full',
    '2.2',
    'mailbox (?:is |size |has )?(?:full|exceed|over|limit exceed)',
    '(?:over|exceed\\w*|out of|beyond|above) (?:the |its |his |their |your |storage |disk |mail |mailbox |mail box |maximum |allowed |allocated )*(?:quota|storage|size limit for)',
    '(?:in|is|are|be|user|account|mailbox|maildir|now) (?:currently )?(?:over|full)[ -]?(?:quota|capacity)',
    'over ?quota|maildir over|mail ?folder is full|inbox is full|recipient storage',
    'storage (?:space|allocation|limit|quota)',
    'quota (?:is )?(?:exceed|full|violation|over)|exceeded (?:\\w+ ){0,4}quota|disk quota',
    'file too large for quota',
    '(?:mail ?box|mbox|boîte|postfach|casella|buz[oó]n|account|user|postvak)(?: \\S+){0,5} (?:is |est |ist |[eè] |est[aá] |has been |zit )?(?:full|pleine|voll|piena|llen[oa]|vol)\\b',
    'not enough (?:storage|disk|space)',
    'insufficient (?:disk |storage |mailbox |system )?(?:space|storage|quota)',
    'no space left in (?:the )?mailbox|too much mail|メールボックス(?:の容量|が(?:一杯|いっぱい))',
    '容量(?:オーバー|を超)|ящик переполнен|превышен\\w* (?:размер|объем|квот)',
    'too many messages (?:in|on) (?:the )?mailbox|RecipQuota|QuotaExceeded|STOREDRV.*quota|mailbox_full',
    'OverQuotaTemp|OverQuotaPerm',
  ),
  phrase(
    'too-many',
    '4.5',
    'too many (?:simultaneous |concurrent |smtp )?(?:connection|session|recipient|hops|rcpt|mails? |messages? (?:from|in|per|sent)|errors)',
    'rate (?:limit|exceed|that)|(?:receiv|send)ing (?:rate|limit|mail)\\w* (?:too|exceed|that)',
    'unusual rate|too (?:fast|frequent|quickly)|sending limit',
    '(?:hourly|daily|message) (?:sending )?(?:rate|quota|limit) ',
    'max\\w* (?:number of )?(?:connections|recipients|messages)|connection limit|throttl|slow down',
    'connection rate',
    'mail loop|routing loop|loop(?:s|ing)? (?:back|detected|count)|hop count exceeded',
  ),
  phrase(
    'too-large',
    '3.4',
    '(?:message|mail|e-?mail|messages?|content|body|header|line|attachment)s? (?:size |length |file )?(?:is |are |was )?(?:too (?:big|large|long)|exceeds|limit exceeded|larger than)',
    '(?:size|length|line) (?:limit )?(?:exceeds?|exceeded|larger)|exceeds? (?:\\w+ ){0,5}(?:size|length)',
    'size limit|too (?:big|large) (?:for|message)|max(?:imum)? (?:message |mail |allowed )*size',
    'RecipSizeLimit|SendSizeLimit|line too long|message length exceeds',
  ),
  phrase(
    'policy',
    '7.26',
    'dmarc|\\bspf\\b|\\bdkim\\b|sender policy framework|unauthenticated (?:e-?)?mail',
    'authentication (?:checks?|information|results|failed|required)|not (?:pass|authenticated)|sender id ',
  ),
  // Microsoft 365 says so of whom a domain does not know (Directory Based Edge Blocking).
  phrase('unknown-user', '1.1', '5\\.4\\.1\\b.{0,200}recipient address rejected: access denied'),
  phrase(
    'refused-sender',
    '7.1',
    '\\bptr\\b|reverse[ -]?dns|\\brdns\\b|reverse (?:lookup|hostname|ip|record|address)',
    'cannot (?:find|resolve) your (?:host|ip|reverse)|mismatch\\w* client ip|hostname (?:lookup|for your)',
    'client host (?:rejected|\\[)|fix (?:your )?reverse',
    'black ?-?list|block ?-?list|\\brbl\\b|\\bdnsbl\\b|spamhaus|spamcop|barracudacentral|sorbs|uceprotect',
    '(?<!not )listed (?:in|at|on|by)|banned|blocked (?:using|by|for|due|from)|poor reputation',
    '(?:low|bad|ip|sender|sending|domain) reputation|reputation (?:of|is)',
    'access denied|connection (?:refused by|rejected|not accepted)|connections not accepted',
    'you are not (?:allowed|permitted) to (?:connect|send)',
    'your (?:ip|host|server|access|network|isp|helo|name)\\b.{0,60}(?:reject|denied|blocked|not|invalid)',
    'open relay|no access from|my name was rejected|dynamic (?:ip|address|pool)',
    'invalid (?:helo|ehlo|domain name)|helo (?:command )?rejected|not accepting connections',
    'server refused|refused (?:to talk|mail from)',
    'sender (?:address |domain |verify |e-?mail |mailbox )*(?:reject|denied|refused|fail|invalid|unknown|not|blocked|verification|does)',
    'domain of sender|bad sender|unresolvable (?:sender|address)|invalid sender',
    'mail from (?:\\S+ )?(?:rejected|refused|not allowed)|from address',
    'address is not (?:allowed|registered) (?:to|as) send|sender is not|unverified (?:address|sender)',
    'e-?mail address is not verified|purported responsible address',
    'rejected by (?:our|the) (?:mta|server) policy|not allowed to (?:send|post)',
    'permission to (?:send|post)|not (?:authori[sz]ed|permitted) to (?:send|relay|post)',
    'do not have permission|only (?:members|subscribers) (?:may|can)|group you tried to contact',
    'relay(?:ing)? (?:access |not |is |has been )?(?:denied|permitted|allowed|prohibited|refused|rejected|operation)',
    'unable to relay|not (?:a |an )?(?:open )?relay|cannot relay|does not (?:allow|permit) relay',
  ),
  phrase(
    'refused-content',
    '7.1',
    'virus|malware|trojan|infected|phish|spam|\\bube\\b|\\buce\\b|junk|bulk e?mail|unsolicited',
    'blacklisted url|uribl|surbl|suspicious',
    '(?:message|mail|content|body|header|attachment|file)s? (?:content |has been |was |is |are )*(?:rejected|denied|refused|prohibited|forbidden|blocked|restricted|not allowed|not accepted(?! for|.{1,4}invalid (?:mailbox|user|recipient)))',
    'header error|content (?:filter|reject|restriction)|dangerous|executable|unacceptable content',
    'illegal attachment|banned',
  ),
  phrase(
    'policy',
    '7.0',
    'polic(?:y|ies)|violat|for security reasons|security (?:policy|restriction|problem)',
    'administrative(?:ly)? (?:prohibit|reject|restrict)|(?:message|mail) not accepted for|starttls',
    '\\btls\\b|encryption (?:required|needed)|not (?:rfc|compliant)|rfc ?(?:5322|2822|822) compliant',
    'prohibited by admin|greylist|grey-listed|graylist',
  ),
  phrase(
    'suspended',
    '2.1',
    'suspend',
    '(?:account|mailbox|user|recipient|address|domain|alias|e-?mail)(?: address| account| \\S+)? (?:is |has been |was |temporarily |currently )*(?:disabled|inactive|deactivated|locked|frozen|expired|blocked|closed temporarily|not active|restricted|temporarily limited)',
    'disabled (?:recipient|account|mailbox|user|address)|inactive (?:user|account|mailbox|recipient|for)',
    'temporarily (?:unavailable|disabled) (?:mailbox|account|user)',
    'mailbox (?:temporarily |currently )?(?:unavailable temporarily|frozen)',
    'boite (?:du destinataire )?(?:archivee|bloquee|desactivee)',
    'is not accepting (?:any )?(?:mail|messages)|not accepting mail|out ?of ?date account',
    'account (?:that you tried to reach )?is (?:over|disabled)',
  ),
  phrase(
    'moved',
    '1.6',
    'has (?:been )?moved to|user (?:has )?moved|address (?:has )?changed|has been replaced by',
    'no longer (?:at|uses|using) this address|new (?:e-?mail )?address is',
  ),
  phrase(
    'accepts-no-mail',
    '1.10',
    'null ?mx|no smtp service|does(?: not|n.t) accept (?:any )?(?:e-?)?mail',
    '(?:host|domain|server) (?:\\S+ )?(?:does|do) not accept|never accepts mail',
    'smtp protocol returned a permanent error|no mail (?:exchanger|server) (?:for|accept)|no mx found',
    'we do not accept mail|name server: \\.: host not found|find a mail exchanger',
  ),
  phrase(
    'unknown-host',
    '1.2',
    '(?:host|domain|server|node|site)(?: name)?(?: \\S+)? (?:is |was |are )*(?:unknown|not found|unreachable by name|invalid|incorrect|not exist|nonexistent|not reachable)',
    'unknown (?:host|domain|site)|(?:domein|domain|dom[aä]ne|domaine|dominio|dom[ií]nio)(?: \\S+)? (?:bestaat niet|existiert nicht|n.existe pas|inexistant|inexistente|inesistente|no existe|n[aã]o existe|non esiste|(?:is |ist |est )?(?:onbekend|unbekannt|inconnu))',
    '(?:host|domain|server)(?: name)?(?: \\S+)? (?:does not|doesn.t|do not|did not) (?:exist|resolve)',
    'no such (?:domain|host|site)|(?:host or )?domain name (?:not found|lookup)',
    'dns (?:error: )?(?:domain|.{0,80}(?:nxdomain|non-?existent|does not exist|not found))|nxdomain',
    'unrouteable (?:address|mail domain|domain)|unroutable|illegal host|invalid domain',
    'couldn.t find any host|cannot find your (?:domain)',
    'all relevant mx records point to non-existent hosts|no (?:valid )?(?:mx|dns) record',
    '(?:mx|dns|a) records? (?:not found|does|for)|bad (?:destination )?(?:system|host|domain)',
    'name or service not known|host name is incorrect|name service error .{0,120}host not found',
    'recipient.s? domain.{0,40}(?:not exist|not found)',
    'unable to (?:find|locate|resolve) (?:the )?(?:host|domain|mx|server)|malformed (?:mx|host)',
  ),
  phrase(
    'unknown-user',
    '1.1',
    `${WHOM}(?: name)?(?: \\S+@\\S+| \\S{1,40})? (?:is |was |are |has been |could |can ?|account )*${ABSENT}`,
    `${WHOM} that you (?:tried|entered)[^.]{0,40} ${ABSENT}`,
    `(?:no|not|un|in|in a|bad|non-?existent|illegal|wrong|incorrect)(?: a| an)? ?${SUCH}*${NOBODY}(?:s|es)?\\b(?!.{0,10}sender)`,
    '(?:unknown|unroutable|undeliverable|invalid|inactive|unrecogni[sz]ed|unresolvable) (?:or illegal |or invalid |local |e-?mail |virtual |final )*(?:user|recipient|mailbox|account|address|alias|local[- ]part|addressee)',
    '(?:does not|doesn.t|do not|didn.t|not|never|no longer) (?:\\w+ ){0,2}(?:exist|have an? (?:account|mailbox|\\S+ account))',
    'no longer (?:with|works?|valid|available|in use|employed|on server|active|an? )',
    'not (?:found|listed|exist) in (?:\\w+ )?(?:\\w+ )?(?:domino |public |local )?(?:directory|address book|ldap|relay_recipient|\\w+ table|aliases|database)',
    'not in (?:my|our) (?:control file|database|directory)|(?:recipient|user)s? (?:address )?lookup fail',
    'no mailbox (?:here|by)|sorry, no mailbox',
    'not a (?:valid|known|local|registered) (?:user|mailbox|recipient|gateway|address|account)',
    'RecipNotFound|RecipientNotFound|Recipient ?NotFound|UserNotFound|recipient not found',
    'can.t find (?:user|recipient|account)|cannot find (?:a |the )?(?:user|recipient|mailbox)|000C05A6',
    ...ABSENT_ABROAD,
    'ユーザ.{0,6}(?:不明|存在しま)',
    '(?:あて先|宛先|送信先|メール)?アドレス(?:が|は)?(?:見つかりません|見つからない|存在しま|不明)',
    'нет такого|не существует|не найден|(?:用户|收件人|邮箱|地址).{0,8}不存在|mailbox unavailable|mailbox not available',
    'user not exist|nosuchuser|no such object in the directory|delivery to this address is not possible',
    'unable to lookup recipient|addressee unknown|alias .{0,20}not found',
  ),
  phrase(
    'system',
    '3.0',
    'disk full|no space left|out of (?:disk|memory)|insufficient (?:system )?(?:resource|permission)',
    'system (?:resources|error|failure|not|config|overload)',
    '(?:local|internal|temporary|transient) (?:configuration |server |system |lookup |delivery |database |dns )*(?:error|failure|problem|fault)',
    'service (?:not|temporarily|currently|un)\\w* ?available',
    'unable to (?:write|open|create|connect to database)|can.?t create|cannot (?:open|create|append)',
    '(?:configuration|database|i/o|input/output|directory) error|mailer (?:error|died)|procmail|maildrop',
    'vdeliver|\\.forward|pipe to \\||broken pipe|(?:unix|exit) (?:error|status|code)',
    'command (?:failed|died|output)|generated by|could not load|remote protocol error|reject due to',
    'lost input|deferred: local|try again|temporar|resources? (?:temporarily )?un',
  ),
  phrase(
    'expired',
    '4.7',
    'expired|(?:in|on) the queue (?:too long|for)|could not be delivered (?:for|within|in)',
    '(?:has been|been) (?:in|on) (?:the )?(?:mail )?queue|retry (?:time ?out|limit|timeout|time)|too long',
    'giving up after|has not been (?:collected|delivered) (?:after|for|within)|gave up',
    'delivery time (?:expired|out)|time (?:limit|to live)',
    '(?:unable|not able) to deliver (?:in|within|after|for)|delayed for',
    'message (?:timeout|timed out|time-out)|not (?:yet )?been delivered',
    'cannot send message (?:for|within)',
  ),
  phrase(
    'network',
    '4.2',
    'connection (?:\\w+ ){0,4}(?:timed? ?out|refused|reset|closed|lost|failed|dropped|aborted|was dropped)',
    'timed? ?out|no route|network (?:is )?(?:unreachable|error|failure)',
    'host (?:is )?(?:unreachable|down|not respond)',
    '(?:could not|couldn.t|cannot|can.t|unable to) (?:\\w+ ){0,4}(?:connect|smtp con|contact|establish|reach|initiate)',
    'lost connection|socket error|no answer|not respond|did not accept our requests',
    'name (?:service|server).{0,20}(?:error|fail|malform|time)',
    'dns (?:fail|error|lookup|server|time|query)|host name lookup failure',
    'conversation with .{0,80} (?:timed|failed)|server (?:is )?(?:not responding|down|unavailable)',
  ),
];
