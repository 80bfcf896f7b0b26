import { type MailText, renderHtml, renderText } from './mail-text.js';

const mail: MailText = {
  subject: '【連携・作業】期限超過1件',
  recipientName: '市・経済観光局 担当',
  lead: ['作業の期限を過ぎています。'],
  facts: [['作業', '<script>alert(1)</script> & "引用"']],
  link: { label: '作業を開く', address: 'http://localhost:3000/tasks/1?a=1&b=2' },
  reason: 'このお知らせは、担当の職へ送っています。',
};

describe('a mail', () => {
  it('says everything in plain text, with the link and why it came', () => {
    const text = renderText(mail);
    for (const part of [mail.recipientName, mail.lead[0], mail.facts[0]?.[1], mail.link.address, mail.reason])
      expect(text).toContain(part);
  });

  it('takes a text as text in HTML', () => {
    const html = renderHtml(mail);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;引用&quot;');
    expect(html).toContain('href="http://localhost:3000/tasks/1?a=1&amp;b=2"');
    expect(html).not.toContain('<script');
  });
});
