/** The parts of a mail; the same parts make the plain text and the small HTML beside it. */
export interface MailText {
  subject: string;
  recipientName: string;
  /** First the news in one or two sentences. */
  lead: string[];
  facts: [label: string, value: string][];
  link: {
    label: string;
    address: string;
    /** It opens without a sign-in. */
    open?: boolean;
  };
  /** Why this mail came. */
  reason: string;
}

const NO_REPLY = 'このメールに返信しても届きません。返事は、連携にサインインしてお願いします。';

export function renderText(mail: MailText): string {
  return [
    `${mail.recipientName} 様`,
    '',
    ...mail.lead,
    '',
    ...mail.facts.map(([label, value]) => `${label}：${value}`),
    '',
    `${mail.link.label}${behindSignIn(mail)}`,
    mail.link.address,
    '',
    '--',
    mail.reason,
    NO_REPLY,
    '',
  ].join('\n');
}

/** No styles are needed to read it, and it fits 320 px. */
export function renderHtml(mail: MailText): string {
  const facts = mail.facts
    .map(([label, value]) => `<dt>${escapeHtml(label)}</dt><dd>${breakable(escapeHtml(value))}</dd>`)
    .join('');
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escapeHtml(mail.subject)}</title></head><body>
<p>${escapeHtml(mail.recipientName)} 様</p>
${mail.lead.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
<dl>${facts}</dl>
<p><a href="${escapeHtml(mail.link.address)}">${escapeHtml(mail.link.label)}</a>${behindSignIn(mail)}</p>
<hr><p>${escapeHtml(mail.reason)}<br>${NO_REPLY}</p>
</body></html>
`;
}

function behindSignIn({ link }: MailText): string {
  return link.open === true ? '' : '（サインインが要ります）';
}

/** A hash may go on in the next line of a small screen; what is copied has no break in it. */
function breakable(html: string): string {
  return html.replace(/[0-9a-f]{16}(?=[0-9a-f])/g, '$&<wbr>');
}

function escapeHtml(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => names[character] ?? character);
}
