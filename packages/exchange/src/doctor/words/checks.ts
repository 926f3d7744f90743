/**
 * The checks of an examination, in their order, and what is known when one finds nothing.
 * @module
 */
import type { Words } from '../../errors.ts';

export const checks = {
  'versions/node': { vi: 'Phiên bản Node.js đủ mới.', en: 'Node.js is new enough.' },
  'permissions/folder': {
    vi: 'Thư mục có ở đó và ghi được.',
    en: 'The folder is there and can be written.',
  },
  'permissions/files': {
    vi: 'Các tệp đọc, ghi được và chỉ chủ sở hữu xem được.',
    en: 'Its files can be read and written, by their owner alone.',
  },
  'permissions/passphrase': {
    vi: 'Chỉ chủ sở hữu đọc được tệp cụm mật khẩu.',
    en: 'The file of the passphrase is for its owner alone.',
  },
  'store/space': { vi: 'Ổ đĩa còn đủ chỗ.', en: 'There is room on the disk.' },
  'store/open': { vi: 'Kho lưu trữ đọc được.', en: 'The store can be read.' },
  'versions/store': {
    vi: 'Kho lưu trữ đúng phiên bản của chương trình này.',
    en: 'The store is of the version of this program.',
  },
  'store/lock': { vi: 'Không tiến trình nào chặn kho lưu trữ.', en: 'No process keeps the store locked.' },
  'store/pages': { vi: 'Mọi trang của kho và của tệp khóa còn nguyên.', en: 'Every page of store and keys is whole.' },
  'store/part-keys': {
    vi: 'Tệp khóa của các phần có ở đó và thuộc về kho này.',
    en: 'The keys of parts are there and belong to this store.',
  },
  'store/restored': { vi: 'Kho lưu trữ vẫn liền mạch.', en: 'The store goes on where it was.' },
  'store/log': {
    vi: 'Nhật ký nguyên vẹn và khớp với những gì kho đang giữ.',
    en: 'The log is whole, and what the store holds stands in it.',
  },
  'store/backup': {
    vi: 'Bản sao lưu mới, nguyên vẹn và thuộc về kho này.',
    en: 'The backup is recent, whole and of this store.',
  },
  'directory/agency-file': {
    vi: 'agency.json cho biết cơ quan nào và tin những người ký nào.',
    en: 'agency.json says who this is and whose signatures count.',
  },
  'directory/chain': { vi: 'Các phiên bản danh bạ có đủ chữ ký.', en: 'Every version of the directory is signed.' },
  'directory/file': {
    vi: 'directory.json phù hợp với danh bạ trong kho.',
    en: 'directory.json agrees with what the store holds.',
  },
  'directory/term': { vi: 'Danh bạ còn hạn.', en: 'The directory is in force.' },
  'directory/freshness': { vi: 'Danh bạ vừa được xác nhận.', en: 'The directory was confirmed lately.' },
  'directory/entry': {
    vi: 'Cơ quan có trong danh bạ và đang giữ một vai trò.',
    en: 'This agency is in the directory, in a role.',
  },
  'versions/sharing': {
    vi: 'Bảng chia sẻ của chương trình đúng với danh bạ.',
    en: 'The sharing table of this program is the directory’s.',
  },
  'versions/records': {
    vi: 'Chương trình đọc được mọi phiên bản hồ sơ đã công bố.',
    en: 'This program reads every version that the directory announces.',
  },
  'clock/directory': {
    vi: 'Đồng hồ không chậm so với xác nhận danh bạ.',
    en: 'The clock is not behind the directory’s confirmation.',
  },
  'clock/store': {
    vi: 'Không có gì trong kho mang thời điểm ở tương lai.',
    en: 'Nothing in the store bears a time to come.',
  },
  'keys/file': { vi: 'Mở được tệp khóa.', en: 'The key file opens.' },
  'keys/signing': { vi: 'Khóa ký đang được dùng theo danh bạ.', en: 'A signing key is in use by the directory.' },
  'keys/decryption': {
    vi: 'Có đủ khóa giải mã mà danh bạ công bố.',
    en: 'Every decryption key that the directory announces is here.',
  },
  'keys/expiry': { vi: 'Không khóa nào sắp hết hạn.', en: 'No key is about to expire.' },
  'keys/parts': { vi: 'Khóa của các phần mở được.', en: 'The keys of parts open.' },
  'letters/answers': { vi: 'Không thư nào bị chậm trả lời.', en: 'No letter waits too long for its answer.' },
  'letters/verdicts': {
    vi: 'Thông điệp đến đều đã được kiểm tra nội dung.',
    en: 'What has arrived has been examined.',
  },
  'letters/receipts': { vi: 'Biên nhận đã đến nơi.', en: 'Receipts have reached their senders.' },
  'letters/gaps': { vi: 'Không thiếu số nào của bên gửi.', en: 'No number of a sender is missing.' },
  'letters/conflicts': {
    vi: 'Không có xác nhận đã ký nào mâu thuẫn nhau.',
    en: 'Nothing that was signed contradicts itself.',
  },
  'letters/reconciliation': {
    vi: 'Đã đối chiếu với mọi cơ quan nhận thư.',
    en: 'What was sent has been reconciled with every recipient.',
  },
  'peers/own': {
    vi: 'Gọi được địa chỉ nhận của cơ quan từ máy này.',
    en: 'This agency’s endpoint answers from here.',
  },
  'peers/answers': { vi: 'Các cơ quan khác đều trả lời.', en: 'The other agencies answer.' },
  'peers/identity': {
    vi: 'Mỗi địa chỉ do đúng cơ quan của nó trả lời.',
    en: 'At each endpoint its own agency answers.',
  },
  'directory/peers': {
    vi: 'Không nơi nào có danh bạ mới hơn hay khác.',
    en: 'Nobody asked has a newer or another directory.',
  },
  'clock/peers': {
    vi: 'Đồng hồ khớp với các cơ quan khác.',
    en: 'The clock agrees with those of the other agencies.',
  },
} as const satisfies Record<string, Words>;

export type CheckName = keyof typeof checks;
