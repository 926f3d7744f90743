/**
 * The slip that a person who reports a crime takes home: that the report was received, by whom, when. Not what it said, nor of whom.
 * @see Criminal Procedure Code 2015, Art. 145 and 146: who receives reports, and that they are entered in a register
 * @module
 */
import { dayOf } from '@lienthong/schemas/civil-day';
import { reportChannel, reportSource } from '@lienthong/schemas/codelists';
import { html } from '@lienthong/schemas/html';
import { type FormOptions, kindOf } from './form.ts';
import { pageOf } from './page.ts';
import { dayText, instantText } from './value.ts';

export interface SlipOptions extends FormOptions {
  /** Telephone number at which the reporter may ask. */
  readonly telephone?: string;
}

/**
 * @param record a valid `crime-report`
 * @throws {TypeError} it is a record of another kind
 */
export async function receiptSlip(record: object, options: SlipOptions = {}): Promise<string> {
  const { lang = 'vi', parent, place = '……', telephone } = options;
  const report = record as Readonly<Record<string, unknown>>;
  if (kindOf(report).kind !== 'crime-report') throw new TypeError('a receipt slip is made of a crime report');
  const agency = (code: string) => options.agency?.(code) ?? code;
  const { agency: receiver = '', unit, officer } = (report['receivedBy'] ?? {}) as Readonly<Record<string, string>>;
  const register = (report['register'] ?? {}) as { number?: string; enteredOn?: string };
  const receivedAt = String(report['receivedAt']);
  const of = <T extends { code: string; title: Readonly<Record<'vi' | 'en', string>> }>(
    codes: readonly T[],
    code: unknown,
  ) => codes.find((one) => one.code === code)?.title[lang] ?? '';
  const w = words[lang];
  const lines: [string, string][] = [
    [w.receivedBy, [agency(receiver), unit].filter((one) => one !== undefined && one !== '').join(', ')],
    ...(officer === undefined ? [] : [[w.officer, officer] satisfies [string, string]]),
    [w.receivedAt, instantText(receivedAt, lang)],
    [w.source, of(reportSource.codes, report['sourceType'])],
    [w.channel, of(reportChannel.codes, report['channel'])],
    [
      w.register,
      register.number === undefined ? '……' : `${register.number} (${dayText(register.enteredOn ?? '', lang)})`,
    ],
    [w.telephone, telephone ?? '……………………'],
  ];
  return pageOf({
    ...{ lang, title: w.type, place, to: [], type: w.type, subject: w.subject, provisional: true },
    ...(parent === undefined ? {} : { parent }),
    ...{ agency: agency(receiver), number: '……/……', issuedOn: dayOf(receivedAt), signatory: w.signatory },
    body: html`<p>${w.toWhom} …………………………………………</p>
${lines.map(([name, value]) => html`<p><b>${name}:</b> ${value}</p>`)}
<p>${w.settled}</p><p>${w.kept}</p>`,
    footer: String(report['id']),
  });
}

const words = {
  vi: {
    ...{
      type: 'Giấy biên nhận',
      subject: 'Về việc tiếp nhận tố giác, tin báo về tội phạm',
      signatory: 'Cán bộ tiếp nhận',
    },
    toWhom: 'Đã tiếp nhận tố giác, tin báo về tội phạm của ông/bà (người báo tin tự ghi, nếu muốn):',
    ...{
      receivedBy: 'Nơi tiếp nhận',
      officer: 'Người tiếp nhận',
      receivedAt: 'Thời điểm tiếp nhận',
      source: 'Loại nguồn tin',
    },
    ...{ channel: 'Hình thức tiếp nhận', register: 'Số trong sổ tiếp nhận', telephone: 'Điện thoại liên hệ' },
    settled: 'Kết quả giải quyết được thông báo theo Điều 145 và Điều 147 Bộ luật Tố tụng hình sự năm 2015.',
    kept: 'Giấy này không ghi nội dung tin báo. Xin giữ kín để bảo đảm an toàn cho người báo tin và nạn nhân.',
  },
  en: {
    ...{ type: 'Receipt', subject: 'For a report of crime', signatory: 'Receiving officer' },
    toWhom: 'A report of crime was received from (the person who reports may fill this in):',
    ...{ receivedBy: 'Received by', officer: 'Officer', receivedAt: 'Received at', source: 'Source' },
    ...{ channel: 'Channel', register: 'Entry in the register', telephone: 'Telephone' },
    settled: 'What comes of it is told as Articles 145 and 147 of the Criminal Procedure Code 2015 provide.',
    kept: 'This slip does not say what was reported. Please keep it where nobody finds it.',
  },
} as const;
