/**
 * Words of the commands that change a directory, and of enrolment in it.
 * @module
 */
import type { Table } from './lang.ts';

export const directoryWorkWords = {
  draft: {
    vi: 'soạn danh bạ đầu tiên cho những người ký ở nơi khác',
    en: 'draft the first directory, for signers who sit elsewhere',
  },
  draftExample: {
    vi: 'lienthong directory draft co-quan.json --signer-public a.khoa.pub.json --signer-public b.khoa.pub.json --k 2 --freshness-public truc.khoa.pub.json --out du-thao.json --trust-out trust.json',
    en: 'lienthong directory draft agencies.json --signer-public a.keys.pub.json --signer-public b.keys.pub.json --k 2 --freshness-public online.keys.pub.json --out draft.json --trust-out trust.json',
  },
  signerPublic: {
    vi: 'khóa công khai của một người ký; nêu nhiều lần',
    en: 'public key of a signer; repeat for several',
  },
  freshnessPublic: {
    vi: 'khóa công khai dùng để xác nhận danh bạ hằng giờ',
    en: 'public key that confirms the directory every hour',
  },
  trustOut: { vi: 'tệp mới để ghi khóa của những người ký', en: 'new file for the signers to pin' },
  draftOut: { vi: 'tệp dự thảo mới', en: 'the new draft' },
  directory: { vi: 'danh bạ đang có hiệu lực', en: 'the directory in force' },
  drafted: {
    vi: (version: number, file: string) => `Đã soạn dự thảo danh bạ phiên bản ${version}: ${file}`,
    en: (version: number, file: string) => `Directory version ${version} drafted: ${file}`,
  },
  toSign: {
    vi: 'Gửi dự thảo cho những người ký; mỗi người dùng “directory sign”.',
    en: 'Give the draft to the signers; each uses “directory sign”.',
  },

  enrol: {
    vi: 'lập hồ sơ đăng ký của cơ quan, ký bằng khóa của chính cơ quan',
    en: 'make an agency’s enrolment, signed by its own key',
  },
  enrolExample: {
    vi: 'lienthong directory enrol xa.khoa --code lienthong:xa-1 --name-vi "Công an xã" --name-en "Commune police" --endpoint https://xa.example/lienthong --out dang-ky.json',
    en: 'lienthong directory enrol commune.keys --code lienthong:commune-1 --name-vi "Công an xã" --name-en "Commune police" --endpoint https://commune.example/lienthong --out enrolment.json',
  },
  keyFile: { vi: 'tệp khóa của cơ quan', en: 'the agency’s key file' },
  agencyCode: { vi: 'mã cơ quan', en: 'code of the agency' },
  nameVi: { vi: 'tên bằng tiếng Việt', en: 'name in Vietnamese' },
  nameEn: { vi: 'tên bằng tiếng Anh', en: 'name in English' },
  endpoint: { vi: 'địa chỉ nhận, không có dấu / ở cuối', en: 'endpoint, without a slash at the end' },
  enrolmentOut: { vi: 'tệp hồ sơ đăng ký mới', en: 'the new enrolment' },
  enrolled: {
    vi: (code: string, file: string) => `Hồ sơ đăng ký của ${code}: ${file}`,
    en: (code: string, file: string) => `Enrolment of ${code}: ${file}`,
  },
  sixWords: { vi: (words: string) => `Sáu từ: ${words}`, en: (words: string) => `Six words: ${words}` },
  readAloud: {
    vi: 'Đọc sáu từ này qua điện thoại; bên kia phải thấy đúng sáu từ ấy.',
    en: 'Read the six words over the telephone; the other side must see the same.',
  },
  answer: {
    vi: 'trả lời yêu cầu xác thực, để chứng minh cơ quan giữ khóa mã hóa',
    en: 'answer a challenge: shows that the encryption key is in the agency’s hands',
  },
  answerExample: {
    vi: 'lienthong directory answer yeu-cau-xac-thuc.jwe --enrolment dang-ky.json --keys xa.khoa --out tra-loi.txt',
    en: 'lienthong directory answer challenge.jwe --enrolment enrolment.json --keys commune.keys --out answer.txt',
  },
  challengeFile: { vi: 'yêu cầu xác thực nhận từ cơ quan thường trực', en: 'the challenge from the standing agency' },
  enrolmentFile: { vi: 'hồ sơ đăng ký', en: 'the enrolment' },
  answerOut: { vi: 'tệp trả lời mới', en: 'the new answer' },
  challenge: {
    vi: 'kiểm tra hồ sơ đăng ký và lập yêu cầu xác thực khóa mã hóa của cơ quan',
    en: 'check an enrolment, and make a challenge for its encryption key',
  },
  challengeExample: {
    vi: 'lienthong directory challenge dang-ky.json --out yeu-cau-xac-thuc.jwe --expect mong-doi.json',
    en: 'lienthong directory challenge enrolment.json --out challenge.jwe --expect expected.json',
  },
  challengeOut: { vi: 'tệp yêu cầu xác thực mới, để gửi cho cơ quan', en: 'the new challenge, for the agency' },
  expectOut: {
    vi: 'tệp mới giữ lại ở đây, để so với câu trả lời',
    en: 'new file that stays here, to hold the answer against',
  },
  challenged: {
    vi: (code: string, file: string) => `Yêu cầu xác thực gửi ${code}: ${file}`,
    en: (code: string, file: string) => `Challenge for ${code}: ${file}`,
  },
  add: {
    vi: 'đưa cơ quan vào danh bạ theo hồ sơ đăng ký đã kiểm tra',
    en: 'take an agency into the directory, by its enrolment',
  },
  addExample: {
    vi: 'lienthong directory add danh-ba/directory.json dang-ky.json --trust danh-ba/trust.json --expect mong-doi.json --answer tra-loi.txt --role commune-police --out du-thao.json',
    en: 'lienthong directory add directory/directory.json enrolment.json --trust directory/trust.json --expect expected.json --answer answer.txt --role commune-police --out draft.json',
  },
  expectFile: { vi: 'tệp đã giữ lại khi lập yêu cầu xác thực', en: 'what was kept when the challenge was made' },
  answerFile: { vi: 'câu trả lời của cơ quan', en: 'the agency’s answer' },
  role: { vi: 'vai trò của cơ quan; nêu nhiều lần', en: 'role of the agency; repeat for several' },
  area: { vi: 'mã đơn vị hành chính', en: 'code of the administrative unit' },

  sign: { vi: 'ký thêm vào dự thảo danh bạ', en: 'add a signature to a draft' },
  signExample: {
    vi: 'lienthong directory sign du-thao.json --signer a.khoa --previous danh-ba/directory.json --trust danh-ba/trust.json --out da-ky-1.json',
    en: 'lienthong directory sign draft.json --signer a.keys --previous directory/directory.json --trust directory/trust.json --out signed-1.json',
  },
  signDraft: { vi: 'dự thảo, đã có hoặc chưa có chữ ký', en: 'the draft, signed by others or not' },
  signSigner: { vi: 'tệp khóa của người ký', en: 'the signer’s key file' },
  previous: { vi: 'danh bạ phiên bản trước', en: 'the directory of the version before' },
  trust: { vi: 'khóa đã ghim của những người ký', en: 'the pinned signers' },
  signOut: { vi: 'tệp mới có thêm chữ ký', en: 'new file with the signature' },
  signedFirst: {
    vi: (agencies: number, k: number, n: number) =>
      `Danh bạ đầu tiên. Cơ quan: ${agencies}. Người ký: cần ${k} trên ${n}.`,
    en: (agencies: number, k: number, n: number) =>
      `The first directory. Agencies: ${agencies}. Signers: ${k} of ${n} needed.`,
  },
  signed: {
    vi: (version: number, count: number) => `Đã ký phiên bản ${version}; đến nay có ${count} chữ ký.`,
    en: (version: number, count: number) => `Version ${version} signed; signatures so far: ${count}.`,
  },
  complete: { vi: 'Đã đủ chữ ký.', en: 'It has all the signatures that it needs.' },
  missing: {
    vi: (count: number) => `Còn thiếu chữ ký: ${count}.`,
    en: (count: number) => `Signatures missing: ${count}.`,
  },
  missingOld: {
    vi: (count: number) => `Còn thiếu chữ ký của những người ký trước đây: ${count}.`,
    en: (count: number) => `Signatures of the former signers missing: ${count}.`,
  },
  needsPrevious: {
    vi: 'Dự thảo không phải phiên bản đầu tiên: cần --previous và --trust.',
    en: 'The draft is not a first version: --previous and --trust are needed.',
  },
  notSigner: {
    vi: 'Khóa này không phải của người ký nào trong danh bạ.',
    en: 'This key is not one of the directory’s signers.',
  },
  signedAlready: { vi: 'Người này đã ký rồi.', en: 'This signer has signed already.' },

  rotate: {
    vi: 'thay người ký, khóa xác nhận hằng giờ, hoặc khóa của một cơ quan',
    en: 'replace signers, the online key, or an agency’s keys',
  },
  rotateExample: {
    vi: 'lienthong directory rotate danh-ba/directory.json --trust danh-ba/trust.json --enrolment dang-ky.json --expect mong-doi.json --answer tra-loi.txt --from 2027-01-01 --out du-thao.json',
    en: 'lienthong directory rotate directory/directory.json --trust directory/trust.json --enrolment enrolment.json --expect expected.json --answer answer.txt --from 2027-01-01 --out draft.json',
  },
  rotateEnrolment: { vi: 'hồ sơ đăng ký với khóa mới của cơ quan', en: 'enrolment of the agency with its new keys' },
  from: {
    vi: 'từ lúc nào: ngày YYYY-MM-DD (0 giờ), hoặc thời điểm YYYY-MM-DDThh:mm:ss+07:00',
    en: 'from when: a day YYYY-MM-DD (midnight in Viet Nam), or an instant YYYY-MM-DDThh:mm:ss+07:00',
  },
  k: { vi: 'số người ký tối thiểu', en: 'how many of the signers must sign' },
  rotateNothing: {
    vi: 'Nêu thứ cần thay: --enrolment cùng --expect, --answer, --from; hoặc --signer-public cùng --k, --trust-out; hoặc --freshness-public.',
    en: 'Say what to replace: --enrolment with --expect, --answer, --from; or --signer-public with --k, --trust-out; or --freshness-public.',
  },
  revoke: { vi: 'thu hồi một khóa của cơ quan', en: 'revoke a key of an agency' },
  revokeExample: {
    vi: 'lienthong directory revoke danh-ba/directory.json --trust danh-ba/trust.json --agency lienthong:xa-1 --kid … --out du-thao.json',
    en: 'lienthong directory revoke directory/directory.json --trust directory/trust.json --agency lienthong:commune-1 --kid … --out draft.json',
  },
  kid: { vi: 'mã khóa, như “directory show” in ra', en: 'the key’s id, as “directory show” prints it' },
  revokeFrom: {
    vi: 'từ lúc nào; mặc định là bây giờ. Dạng: YYYY-MM-DD hoặc YYYY-MM-DDThh:mm:ss+07:00',
    en: 'from when; now unless given. Form: YYYY-MM-DD or YYYY-MM-DDThh:mm:ss+07:00',
  },
  badInstant: {
    vi: '“--from” cần ngày YYYY-MM-DD hoặc thời điểm YYYY-MM-DDThh:mm:ss+07:00.',
    en: '“--from” needs a day YYYY-MM-DD or an instant YYYY-MM-DDThh:mm:ss+07:00.',
  },

  fetch: {
    vi: 'lấy danh bạ và xác nhận mới hơn vào thư mục của cơ quan',
    en: 'fetch a newer directory and freshness into an agency’s folder',
  },
  fetchExample: {
    vi: 'lienthong directory fetch cong-an-xa --from https://thuong-truc.example/lienthong',
    en: 'lienthong directory fetch commune --from https://standing.example/lienthong',
  },
  fetchFolder: { vi: 'thư mục của cơ quan', en: 'the agency’s folder' },
  fetchFrom: {
    vi: 'địa chỉ để hỏi, lần lượt; mặc định: các nguồn của cơ quan, rồi các cơ quan khác',
    en: 'endpoint to ask, one after the other; by default the agency’s sources, then its peers',
  },
  fetched: {
    vi: (version: number, from: string) => `Danh bạ phiên bản ${version}, xác nhận từ ${from}`,
    en: (version: number, from: string) => `Directory version ${version}, confirmed by ${from}`,
  },
  notFetched: {
    vi: (from: string, why: string) => `Không nhận gì từ ${from}: ${why}`,
    en: (from: string, why: string) => `Nothing was taken from ${from}: ${why}`,
  },
  take: {
    vi: 'đưa các phiên bản danh bạ và xác nhận từ tệp vào thư mục của cơ quan',
    en: 'take versions of the directory, and a confirmation, from files into an agency’s folder',
  },
  takeExample: {
    vi: 'lienthong directory take thuong-truc directory-3.json directory-4.json --freshness freshness.jws',
    en: 'lienthong directory take standing directory-3.json directory-4.json --freshness freshness.jws',
  },
  takeFiles: { vi: 'các phiên bản, theo thứ tự', en: 'versions, in their order' },
  takeFreshness: { vi: 'bản xác nhận', en: 'the confirmation' },
  took: {
    vi: (version: number, folder: string) => `Danh bạ phiên bản ${version} có hiệu lực trong: ${folder}`,
    en: (version: number, folder: string) => `Directory version ${version} is in force in: ${folder}`,
  },
  nobody: { vi: 'Không lấy được từ nơi nào.', en: 'Nobody gave anything that could be taken.' },
} as const satisfies Table;

/** What a version changes, one line each; `about` is an agency, a key or a member. */
export const changeWords = {
  'agency-added': { vi: 'thêm cơ quan', en: 'agency added' },
  'agency-removed': { vi: 'bỏ cơ quan', en: 'agency removed' },
  'agency-changed': { vi: 'đổi thông tin của cơ quan', en: 'entry of an agency changed' },
  'key-added': { vi: 'thêm khóa', en: 'key added' },
  'key-removed': { vi: 'bỏ khóa', en: 'key removed' },
  'key-times': { vi: 'đổi thời hạn của khóa', en: 'times of a key changed' },
  'key-revoked': { vi: 'thu hồi khóa', en: 'revocation of a key changed' },
  signers: { vi: 'đổi người ký', en: 'signers changed' },
  'freshness-key': { vi: 'đổi khóa xác nhận hằng giờ', en: 'online key changed' },
  sharing: { vi: 'đổi bảng chia sẻ', en: 'sharing table changed' },
  networks: { vi: 'đổi dải địa chỉ', en: 'address ranges changed' },
  limits: { vi: 'đổi giới hạn', en: 'limits changed' },
} as const satisfies Table;
