/**
 * Words of `keys`, and of passphrases.
 * @module
 */
import type { Table } from './lang.ts';

export const keysWords = {
  group: { vi: 'khóa ký và khóa mã hóa của cơ quan', en: 'an agency’s signing and encryption keys' },
  new: {
    vi: 'tạo cặp khóa mới trong tệp được bảo vệ bằng cụm mật khẩu',
    en: 'make new key pairs, in a file under a passphrase',
  },
  example: {
    vi: 'lienthong keys new --out cong-an-xa.khoa\nLIENTHONG_PASSPHRASE=… lienthong keys new --out khoa.jwe --alg ES256 --json',
    en: 'lienthong keys new --out commune.keys\nLIENTHONG_PASSPHRASE=… lienthong keys new --out keys.jwe --alg ES256 --json',
  },
  add: {
    vi: 'thêm cặp khóa mới vào tệp khóa đã có; khóa cũ được giữ lại',
    en: 'add new key pairs to a key file; the old ones stay in it',
  },
  addExample: {
    vi: 'lienthong keys add cong-an-xa/keys.jwe --public khoa-moi.pub.json',
    en: 'lienthong keys add commune/keys.jwe --public new-keys.pub.json',
  },
  addTo: { vi: 'tệp khóa đã có; được ghi lại', en: 'the key file, which is written anew' },
  addPublic: { vi: 'tệp mới cho khóa công khai mới', en: 'new file for the new public keys' },
  added: {
    vi: (file: string, count: number) => `Đã thêm khóa vào tệp: ${file} (${count} khóa)`,
    en: (file: string, count: number) => `Keys added to the file: ${file} (${count} keys)`,
  },
  out: {
    vi: 'tệp khóa mới; khóa công khai được ghi vào <tệp>.pub.json',
    en: 'the new key file; public keys go to <file>.pub.json',
  },
  alg: { vi: 'thuật toán ký', en: 'signing algorithm' },
  signOnly: { vi: 'chỉ tạo khóa ký (cho người ký danh bạ)', en: 'a signing key only (for a signer of the directory)' },
  passphraseFile: {
    vi: 'tệp có dòng đầu là cụm mật khẩu; nếu không có thì đọc LIENTHONG_PASSPHRASE hoặc hỏi tại màn hình',
    en: 'a file whose first line is the passphrase; else LIENTHONG_PASSPHRASE, else it is asked for at the terminal',
  },
  ask: { vi: (file: string) => `Cụm mật khẩu của ${file}: `, en: (file: string) => `Passphrase of ${file}: ` },
  askNew: {
    vi: (file: string) => `Cụm mật khẩu mới cho ${file}: `,
    en: (file: string) => `New passphrase for ${file}: `,
  },
  askAgain: { vi: 'Nhập lại: ', en: 'Again: ' },
  differs: { vi: 'Hai lần nhập không giống nhau.', en: 'The two are not the same.' },
  empty: { vi: 'Cụm mật khẩu trống.', en: 'The passphrase is empty.' },
  short: {
    vi: 'Cụm mật khẩu cần ít nhất 12 ký tự; nên ghép bốn từ trở lên.',
    en: 'A passphrase needs at least 12 characters; four words or more are best.',
  },
  noTerminal: {
    vi: 'Cần cụm mật khẩu: đặt LIENTHONG_PASSPHRASE hoặc dùng --passphrase-file.',
    en: 'A passphrase is needed: set LIENTHONG_PASSPHRASE or give --passphrase-file.',
  },
  written: { vi: (file: string) => `Đã ghi tệp khóa: ${file}`, en: (file: string) => `Key file written: ${file}` },
  publicWritten: {
    vi: (file: string) => `Khóa công khai, để đưa vào danh bạ: ${file}`,
    en: (file: string) => `Public keys, for the directory: ${file}`,
  },
  signingKid: { vi: 'Khóa ký:    ', en: 'Signing key:   ' },
  encryptionKid: { vi: 'Khóa mã hóa:', en: 'Encryption key:' },
  keep: {
    vi: 'Giữ tệp khóa và cụm mật khẩu ở hai nơi khác nhau. Mất một trong hai thì không mở được thông điệp đã nhận.',
    en: 'Keep the key file and the passphrase in two places. Without either, received messages cannot be opened.',
  },
  notSigning: {
    vi: 'Tệp khóa không có khóa ký.',
    en: 'The key file holds no signing key.',
  },
} as const satisfies Table;
