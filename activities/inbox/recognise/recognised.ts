/** What a mail is, as far as a machine may decide. */
export type MailKind =
  | 'ordinary'
  | 'bounce'
  | 'delayed'
  | 'delivered'
  | 'auto-reply'
  | 'mdn'
  | 'complaint'
  | 'calendar'
  | 'unsubscribe';

/** What became of a letter for one recipient. */
export interface RecipientReport {
  /** Lower case; '' when the report does not tell. */
  address: string;
  /** The address as it was written on the letter, when the report tells another (RFC 3464 section 2.3.1). */
  originalAddress?: string;
  /** Enhanced status code (RFC 3463), told or derived: '5.1.1'; '' when nothing is known. */
  status: string;
  /** True when the address will never work; false when a later letter may arrive. */
  hard: boolean;
  reason: BounceReason;
  action: 'failed' | 'delayed' | 'delivered';
}

export type BounceReason =
  | 'unknown-user'
  | 'unknown-host'
  | 'moved'
  | 'accepts-no-mail'
  | 'mailbox-full'
  | 'suspended'
  | 'filtered'
  | 'refused-sender'
  | 'refused-content'
  | 'too-large'
  | 'too-many'
  | 'policy'
  | 'expired'
  | 'network'
  | 'system'
  | 'other';

export interface Complaint {
  /** `abuse`, `fraud`, `virus`, `auth-failure`, `not-spam`, `other` (RFC 5965 section 7.3). */
  type: string;
}

export interface Recognised {
  kind: MailKind;
  /** Whether this mail may ever be answered by a machine (RFC 3834 section 2). */
  mayAnswer: boolean;
  /** Whether nobody was there when it was made, as far as its headers say: `perhaps` when only its subject speaks of being away. */
  unattended?: 'surely' | 'perhaps';
  /** Of a bounce, a delay or a delivery: each recipient told of. Of a complaint: who complains. Else empty. */
  recipients: readonly RecipientReport[];
  /** Message-ID of the mail that this is about, without angle brackets, when it is told. */
  originalMessageId?: string;
  complaint?: Complaint;
}
