/** Words that mail programs put around a quoted mail, in the languages of the people that a care network writes to. */
const list = (words: string): string[] => words.split('|').map((word) => word.trim());

/** "… wrote", as in the line above a quote. */
export const WROTE = list(`
  wrote|writes|said|schreef|geschreven|schrijft|schrieb|schreibt|a écrit|ecrit|écrit|escribió|escribio|
  escribiste|ha scritto|scrisse|escreveu|napisał|napisała|napisał(a)|napisali|pisze|skrev|kirjoitti|написал|
  написала|написал(а)|пишет|писал|писал(а)|написав|пише|yazdı|şunu yazdı|napsal|napsala|napsal(a)|napísal|
  napísala|írta|έγραψε|a scris|je napisao|je napisala|je napisal|viết|kirjutas|rašė|rakstīja|כתב|كتب|작성`);

/** The same in scripts without spaces between words. */
export const WROTE_UNSPACED = list(`
  写道|寫道|写到|编写|書きました|のメール|のメッセージ`);

/** Words with which the line above a quote begins, followed by a date. */
export const ON = list(`
  On|Op|Am|Le|El|Il|Em|No dia|A|W dniu|Dnia|Den|Dne|Dňa|På|Pe|La|Στις|В|От|In data|At|Vào|Ngày|在|于|於`);

/** "Quoting Anna:", as some web mail says. */
export const CITING = list(`
  Quoting|Zitat von|Citeren|Citation de|Citando|Missatge de`);

/** Labels of the header lines that Outlook and others put above a quote, by what they hold. */
export const LABELS = {
  from: list(`
  From|Van|De|Von|Da|Od|Från|Fra|Lähettäjä|От|От кого|Від|Kimden|Feladó|Expéditeur|Remitente|Mittente|
  Afzender|Absender|Avsändare|Avsender|Afsender|Nadawca|发件人|寄件者|差出人|送信者|보낸 사람|De la|Από|Šalje|Saatja|Nuo`),
  sent: list(`
  Sent|Date|Verzonden|Datum|Verstuurd|Gesendet|Envoyé|Enviado|Enviada|Enviado el|Enviada em|Enviado em|
  Inviato|Data|Wysłano|Wysłane|Skickat|Sendt|Dato|Fecha|Lähetetty|Päivämäärä|Отправлено|Дата|Надіслано|
  Gönderildi|Tarih|Elküldve|Odesláno|Odoslané|Trimis|发送时间|发送日期|日期|寄件日期|送信日時|日付|보낸 날짜|Sent on`),
  to: list(`
  To|Aan|An|À|A|Para|Do|Till|Til|Vastaanottaja|Кому|Kime|Címzett|Komu|Către|收件人|收件者|宛先|받는 사람|Destinataire|
  Destinatario|Reply-To|Antwort an|Pour|Cc|CC|Kopie|Kopia|Kopi|Copie à|Copia|Bcc|抄送|Copie|Копия|
  Beantwoorden aan`),
  subject: list(`
  Subject|Onderwerp|Betreff|Objet|Asunto|Oggetto|Assunto|Temat|Ämne|Emne|Aihe|Тема|Konu|Tárgy|Předmět|Predmet|
  Subiect|主题|主旨|件名|제목|Sujet|Betreft`),
};

/** Titles between dashes above a mail that is answered. */
export const ORIGINAL = list(`
  Original Message|Original Email|Original Mail|Original E-mail|Oorspronkelijk bericht|Original Appointment|
  Origineel bericht|Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Message d'origine|
  Message d’origine|Message original|Mail original|E-mail d’origine|Mensaje original|Messaggio originale|
  Mensagem original|Reply message|Oryginalna wiadomość|Wiadomość oryginalna|Ursprungligt meddelande|
  Originalmeddelande|Replied Message|Oprindelig meddelelse|Original meddelelse|Opprinnelig melding|
  Alkuperäinen viesti|Исходное сообщение|Пересылаемое сообщение|Orijinal Mesaj|Eredeti üzenet|Původní zpráva|
  Pôvodná správa|Mesaj original|原始邮件|原始郵件|原邮件|元のメッセージ|원본 메시지|Oorspronkelijke afspraak|Ursprünglicher Termin`);

/** Titles above a mail that is passed on. */
export const FORWARDED = list(`
  Forwarded message|Forwarded Message|Forwarded by|Begin forwarded message|Doorgestuurd bericht|
  Begin doorgestuurd bericht|Doorgezonden bericht|Begin van doorgestuurd bericht|Weitergeleitete Nachricht|
  Anfang der weitergeleiteten Nachricht|Anfang der weitergeleiteten E-Mail|Message transféré|Message transmis|
  Début du message transféré|Début du message réexpédié|Mensaje reenviado|Inicio del mensaje reenviado|
  Messaggio inoltrato|Inizio messaggio inoltrato|Mensagem encaminhada|Início da mensagem reencaminhada|
  Início da mensagem encaminhada|Przekazana wiadomość|Wiadomość przekazana|Vidarebefordrat meddelande|
  Vidarebefordrat brev|Videresendt meddelelse|Videresendt melding|Videresendt besked|Välitetty viesti|
  Начало переадресованного сообщения|Пересланное сообщение|İletilen mesaj|Továbbított üzenet|
  Přeposlaná zpráva|Preposlaná správa|Mesaj redirecționat|转发的邮件|转发邮件|轉寄郵件|転送されたメッセージ`);

/** The beginning of a line that a telephone adds below a mail; a device or program follows. */
export const SENT_FROM = list(`
  Sent from|Mail sent from|Yahoo Mail Sent from|Verstuurd vanaf|Verstuurd vanuit|Verzonden vanaf|Verzonden vanuit|
  Gesendet von|Diese Nachricht wurde von|Envoyé de|Envoyé depuis|Envoyé à partir de|Envoyé à partir d'|Enviado desde|
  Enviado de|Enviado do|Enviado a partir de|Enviado a partir do|Inviato da|Inviato dal|Inviato dall'|Skickat från|
  Sendt fra|Wysłane z|Wysłano z|Lähetetty|Отправлено с|Отправлено из|Надіслано з|Odesláno z|Odoslané z|
  Trimis de pe|Poslano z|Poslano s`);

/** The same with words that people use of their own sending too; only a well-known device or program may follow. */
export const SENT_WITH = list(`
  Sent via|Sent with|Sent using|Sent by|Verstuurd van|Verstuurd met|Verstuurd via|Verzonden van|Verzonden met|
  Verzonden via|Gesendet mit|Gesendet über|Gesendet aus|Envoyé avec|Envoyé via|Enviado por|Enviado via|Enviado con|
  Inviato con|Skickat med|Sendt med|Wysłane za pomocą|Elküldve|Van mijn|Vanaf mijn|Met|Von|Diese Nachricht wurde|Mit|Via`);

/** The same in scripts without spaces between words, and at the end of the line. */
export const SENT_FROM_UNSPACED = list(`
  发自|從我的|从我的|來自我的|来自我的`);
export const SENT_FROM_LAST = list(`
  から送信|에서 발송|에서 보냄|dan gönderildi|den gönderildi|傳送|发送`);

/** Where telephones say where to get their mail program. */
export const GET_PROGRAM = list(`
  Get Outlook for|Haal Outlook voor|Verkrijg Outlook voor|Ontvang Outlook voor|Outlook für Mac|Outlook voor Mac downloaden|Outlook downloaden|Get BlueMail for|Download Outlook|Outlook voor iOS downloaden|Outlook voor Android downloaden|
  Download Outlook voor|Obtenir Outlook|Télécharger Outlook|Outlook für iOS|Outlook für Android|
  Holen Sie sich Outlook|Obtener Outlook|Obter o Outlook|Obtenha o Outlook|Ottieni Outlook|Scarica Outlook|
  Hämta Outlook|Hent Outlook|Få Outlook|Pobierz Outlook|Hanki Outlook|Yahoo Mail: Search`);
