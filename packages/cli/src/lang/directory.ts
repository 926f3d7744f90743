/**
 * Words of `directory`.
 * @module
 */
import type { Table } from './lang.ts';

export const directoryWords = {
  group: {
    vi: 'danh bạ các cơ quan, do cơ quan thường trực ký',
    en: 'the directory of agencies, signed by the standing agency',
  },
  create: { vi: 'lập và ký danh bạ từ danh sách cơ quan', en: 'make and sign a directory from a list of agencies' },
  createExample: {
    vi: 'lienthong directory create co-quan.json --signer nguoi-ky.khoa --freshness-key truc.khoa --out danh-ba',
    en: 'lienthong directory create agencies.json --signer signer.keys --freshness-key online.keys --out directory',
  },
  agencies: {
    vi: 'tệp JSON: { "agencies": [{ "code", "names": { "vi", "en" }, "roles": ["…"], "area"?, "endpoint", "keys": "<tệp .pub.json>" }], "networks"? }',
    en: 'JSON file: { "agencies": [{ "code", "names": { "vi", "en" }, "roles": ["…"], "area"?, "endpoint", "keys": "<.pub.json file>" }], "networks"? }',
  },
  signer: {
    vi: 'tệp khóa của người ký danh bạ; nêu nhiều lần nếu có nhiều người',
    en: 'key file of a signer of the directory; repeat for several',
  },
  k: {
    vi: 'số người ký tối thiểu phải có (mặc định: tất cả)',
    en: 'how many of the signers must have signed (default: all)',
  },
  freshnessKey: {
    vi: 'tệp khóa xác nhận hằng ngày rằng danh bạ còn mới; khác khóa của người ký',
    en: 'key file that confirms freshness day by day; not a signer’s',
  },
  previous: { vi: 'danh bạ phiên bản trước', en: 'the directory of the version before' },
  out: {
    vi: 'thư mục để ghi directory.json, freshness.jws, trust.json',
    en: 'folder for directory.json, freshness.jws, trust.json',
  },
  created: {
    vi: (version: number, agencies: number) => `Đã ký danh bạ phiên bản ${version}, gồm ${agencies} cơ quan.`,
    en: (version: number, agencies: number) => `Directory version ${version} signed, with ${agencies} agencies.`,
  },
  wrote: { vi: (file: string) => `Đã ghi: ${file}`, en: (file: string) => `Written: ${file}` },
  tellTrust: {
    vi: 'Gửi trust.json cho các cơ quan bằng con đường khác với danh bạ, và đọc đối chiếu qua điện thoại.',
    en: 'Give trust.json to the agencies by another way than the directory, and compare it over the telephone.',
  },
  renew: {
    vi: 'xác nhận danh bạ còn mới trong 24 giờ tới',
    en: 'confirm that the directory is the newest, for 24 hours',
  },
  renewExample: {
    vi: 'lienthong directory renew danh-ba/directory.json --trust danh-ba/trust.json --key truc.khoa --out danh-ba/freshness.jws',
    en: 'lienthong directory renew directory/directory.json --trust directory/trust.json --key online.keys --out directory/freshness.jws',
  },
  renewOut: { vi: 'tệp xác nhận; được ghi đè', en: 'the confirmation; it is replaced' },
  renewed: { vi: (until: string) => `Có hiệu lực đến ${until}.`, en: (until: string) => `Good until ${until}.` },
  verify: { vi: 'kiểm tra chữ ký và thời hạn của danh bạ', en: 'verify a directory’s signatures and dates' },
  verifyExample: {
    vi: 'lienthong directory verify danh-ba/directory.json --trust danh-ba/trust.json',
    en: 'lienthong directory verify directory/directory.json --trust directory/trust.json',
  },
  file: { vi: 'tệp danh bạ đã ký', en: 'the signed directory' },
  trust: { vi: 'tệp trust.json nhận bằng con đường khác', en: 'trust.json, received by another way' },
  verifyPrevious: {
    vi: 'danh bạ phiên bản trước: những khóa đã ghim ký bản này, rồi bản này dẫn đến bản cần kiểm tra',
    en: 'the directory of the version before: the pinned signers signed that one, and it leads to this one',
  },
  freshness: { vi: 'tệp xác nhận danh bạ còn mới', en: 'the confirmation of freshness' },
  show: { vi: 'xem nội dung danh bạ (không kiểm tra chữ ký)', en: 'show what a directory says (without verifying it)' },
  showExample: {
    vi: 'lienthong directory show danh-ba/directory.json',
    en: 'lienthong directory show directory/directory.json',
  },
  version: {
    vi: (version: number, issued: string, until: string) =>
      `Danh bạ phiên bản ${version}, ký ngày ${issued}, hết hạn ${until}`,
    en: (version: number, issued: string, until: string) =>
      `Directory version ${version}, signed ${issued}, expires ${until}`,
  },
  unverified: {
    vi: 'Chưa kiểm tra chữ ký. Dùng “directory verify”.',
    en: 'Signatures not verified. Use “directory verify”.',
  },
  code: { vi: 'MÃ', en: 'CODE' },
  name: { vi: 'TÊN', en: 'NAME' },
  roles: { vi: 'VAI TRÒ', en: 'ROLES' },
  endpoint: { vi: 'ĐỊA CHỈ', en: 'ENDPOINT' },
  signatures: { vi: 'Danh bạ có đủ chữ ký của những người ký đã ghim.', en: 'The pinned signers have signed it.' },
  inTime: { vi: 'Danh bạ còn hiệu lực.', en: 'It has not expired.' },
  fresh: { vi: 'Danh bạ được xác nhận là bản mới nhất.', en: 'It is confirmed to be the newest.' },
  stale: { vi: 'Bản xác nhận đã quá 24 giờ.', en: 'The confirmation is more than 24 hours old.' },
  freshnessNotGiven: { vi: 'Không có tệp xác nhận để kiểm tra.', en: 'No confirmation was given.' },
  badAgencies: {
    vi: 'Danh sách cơ quan không đúng dạng. Xem “lienthong directory create --help”.',
    en: 'The list of agencies does not have its form. See “lienthong directory create --help”.',
  },
  badPublicKeys: {
    vi: 'Tệp khóa công khai cần một khóa ký và một khóa mã hóa, như “keys new” đã ghi.',
    en: 'A public key file needs one signing and one encryption key, as “keys new” wrote it.',
  },
} as const satisfies Table;
