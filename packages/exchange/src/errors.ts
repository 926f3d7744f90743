/**
 * Every failure that comes from outside: its code, HTTP status, whether to try again, and words in two languages.
 * @module
 */

/** A sentence in both languages. It never quotes data. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/**
 * - `retry`: the same bytes may succeed in a moment; back off and send again
 * - `later`: the same bytes may succeed at a later time (a clock, a fresher directory)
 * - `attention`: stop and show the letter; a person or a newer directory has to mend something
 * - `never`: these bytes cannot succeed
 */
export type Retry = 'retry' | 'later' | 'attention' | 'never';

export interface ErrorEntry {
  readonly status: number;
  readonly retry: Retry;
  readonly title: Words;
  readonly cure: Words;
}

/** What a code means stands here and nowhere else. */
export const errors = {
  // Row 1: limits
  'body-too-large': entry(
    413,
    'attention',
    'The body is larger than the directory allows.',
    'Nội dung gửi vượt quá dung lượng mà danh bạ cho phép.',
    'Send fewer or smaller parts.',
    'Gửi ít phần hơn hoặc phần nhỏ hơn.',
  ),
  'body-timeout': entry(
    408,
    'retry',
    'The body took too long to arrive.',
    'Nội dung gửi đến quá chậm.',
    'Send again over a faster connection.',
    'Gửi lại qua đường truyền nhanh hơn.',
  ),
  'bad-content-type': entry(
    415,
    'attention',
    'The content type is not the one of a message.',
    'Kiểu nội dung không phải của thông điệp.',
    'Use the content type that the protocol names.',
    'Dùng đúng kiểu nội dung mà giao thức quy định.',
  ),
  'manifest-too-large': entry(
    413,
    'attention',
    'The manifest or token is larger than its limit.',
    'Bản kê hoặc thẻ ký vượt quá dung lượng cho phép.',
    'Name fewer parts, or shorten codes and media types.',
    'Giảm số phần, hoặc rút ngắn mã và kiểu nội dung.',
  ),
  'too-many-parts': entry(
    413,
    'attention',
    'The message has more parts than the directory allows.',
    'Thông điệp có nhiều phần hơn mức danh bạ cho phép.',
    'Spread the parts over several messages of one conversation.',
    'Chia các phần ra nhiều thông điệp của cùng một hồ sơ trao đổi.',
  ),
  'part-too-large': entry(
    413,
    'attention',
    'A part is larger than the directory allows.',
    'Một phần vượt quá dung lượng mà danh bạ cho phép.',
    'Split the document into several parts.',
    'Chia tài liệu thành nhiều phần.',
  ),
  // Row 2: strict reading
  'bad-utf8': entry(
    400,
    'attention',
    'The bytes are not UTF-8 without a byte order mark.',
    'Dữ liệu không phải UTF-8 không có dấu thứ tự byte.',
    'Encode text as UTF-8 without a byte order mark.',
    'Mã hóa văn bản bằng UTF-8, không có dấu thứ tự byte.',
  ),
  'bad-json': entry(
    400,
    'attention',
    'The bytes are not JSON as the protocol reads it.',
    'Dữ liệu không phải JSON theo cách đọc của giao thức.',
    'Look at the byte named in the place.',
    'Xem byte được nêu ở vị trí lỗi.',
  ),
  'duplicate-member': entry(
    400,
    'attention',
    'A JSON object names the same member twice.',
    'Một đối tượng JSON có hai thành phần cùng tên.',
    'Write every member once.',
    'Ghi mỗi thành phần một lần.',
  ),
  'bad-base64url': entry(
    400,
    'attention',
    'The text is not base64url without padding.',
    'Chuỗi không phải base64url không có ký tự đệm.',
    'Encode without padding, whitespace or stray trailing bits.',
    'Mã hóa không có ký tự đệm, khoảng trắng hay bit thừa ở cuối.',
  ),
  'bad-token': entry(
    400,
    'attention',
    'The token does not have the segments of its compact form.',
    'Thẻ không có đủ các đoạn của dạng rút gọn.',
    'Send a compact JWS as manifest and a compact JWE as part.',
    'Gửi bản kê ở dạng JWS rút gọn và phần ở dạng JWE rút gọn.',
  ),
  'bad-header': entry(
    400,
    'attention',
    'A header member is missing or wrong.',
    'Một thành phần của tiêu đề bị thiếu hoặc sai.',
    'Write exactly the header members that the protocol names.',
    'Ghi đúng các thành phần tiêu đề mà giao thức quy định.',
  ),
  'unknown-header-member': entry(
    400,
    'attention',
    'The header has a member that the protocol does not know.',
    'Tiêu đề có thành phần mà giao thức không biết.',
    'Remove every other header member.',
    'Bỏ mọi thành phần tiêu đề khác.',
  ),
  'wrong-typ': entry(
    400,
    'attention',
    'The token is of another type than the one expected here.',
    'Thẻ thuộc loại khác với loại cần có ở đây.',
    'Use the token for its own purpose.',
    'Dùng thẻ đúng mục đích của nó.',
  ),
  'bad-claims': entry(
    400,
    'attention',
    'A claim is missing, unknown or malformed.',
    'Một thông tin khai báo bị thiếu, không được biết hoặc sai dạng.',
    'Look at the claim named in the place.',
    'Xem thông tin được nêu ở vị trí lỗi.',
  ),
  'bad-body': entry(
    400,
    'attention',
    'The body does not have the form of this request.',
    'Nội dung gửi không đúng dạng của yêu cầu này.',
    'Send exactly the members that the protocol names.',
    'Gửi đúng các thành phần mà giao thức quy định.',
  ),
  // Row 4: who
  'not-for-me': entry(
    421,
    'attention',
    'The message is for another agency.',
    'Thông điệp gửi cho cơ quan khác.',
    'Check the endpoint against the directory.',
    'Đối chiếu địa chỉ nhận với danh bạ.',
  ),
  'unknown-issuer': entry(
    403,
    'attention',
    'The issuer is not in the directory.',
    'Cơ quan gửi không có trong danh bạ.',
    'Ask the standing agency for enrolment, or fetch the newest directory.',
    'Đề nghị cơ quan thường trực đưa vào danh bạ, hoặc lấy danh bạ mới nhất.',
  ),
  'unknown-key': entry(
    403,
    'attention',
    'The key is not one of this agency in the directory.',
    'Khóa không thuộc cơ quan này trong danh bạ.',
    'Publish the key in the directory, or fetch the newest directory.',
    'Công bố khóa trong danh bạ, hoặc lấy danh bạ mới nhất.',
  ),
  'key-not-valid': entry(
    403,
    'attention',
    'The key was not valid at this time.',
    'Khóa không có hiệu lực vào thời điểm này.',
    'Seal again with the key that is in use.',
    'Niêm phong lại bằng khóa đang sử dụng.',
  ),
  'key-revoked': entry(
    403,
    'attention',
    'The key has been revoked.',
    'Khóa đã bị thu hồi.',
    'Seal again with a new key; name the old letter in supersedes.',
    'Niêm phong lại bằng khóa mới và nêu thư cũ ở mục supersedes.',
  ),
  'wrong-algorithm': entry(
    403,
    'attention',
    'The algorithm is not the one of this key.',
    'Thuật toán không phải của khóa này.',
    'Use EdDSA with Ed25519 keys and ES256 with P-256 keys.',
    'Dùng EdDSA với khóa Ed25519 và ES256 với khóa P-256.',
  ),
  'bad-signature': entry(
    403,
    'attention',
    'The signature does not verify.',
    'Chữ ký không hợp lệ.',
    'Send the bytes as they were signed.',
    'Gửi đúng dữ liệu đã ký.',
  ),
  'weak-key': entry(
    422,
    'never',
    'The public key is malformed, off the curve or of small order.',
    'Khóa công khai sai dạng, không nằm trên đường cong hoặc có bậc nhỏ.',
    'Make a new key pair.',
    'Tạo cặp khóa mới.',
  ),
  // Row 5: times, parts
  'not-yet-valid': entry(
    425,
    'later',
    'The token comes from the future.',
    'Thẻ có thời điểm ký ở tương lai.',
    'Set the clock; send again at the stated time.',
    'Chỉnh lại đồng hồ; gửi lại vào thời điểm được nêu.',
  ),
  expired: entry(
    410,
    'never',
    'The token has expired.',
    'Thẻ đã hết hạn.',
    'Seal a new message that supersedes this one.',
    'Niêm phong thông điệp mới thay thế thông điệp này.',
  ),
  'lifetime-too-long': entry(
    422,
    'never',
    'The token is valid longer than the protocol allows.',
    'Thời hạn của thẻ dài hơn mức giao thức cho phép.',
    'Shorten the time between iat and exp.',
    'Rút ngắn khoảng thời gian giữa iat và exp.',
  ),
  'part-missing': entry(
    400,
    'attention',
    'The number of parts differs from the manifest.',
    'Số phần không khớp với bản kê.',
    'Send every part that is not withheld, in the order of the manifest.',
    'Gửi mọi phần không bị giữ lại, theo thứ tự của bản kê.',
  ),
  'part-digest-mismatch': entry(
    400,
    'attention',
    'The bytes of a part differ from the manifest.',
    'Dữ liệu của một phần không khớp với bản kê.',
    'Send the parts as they were sealed.',
    'Gửi các phần đúng như khi niêm phong.',
  ),
  'part-misbound': entry(
    422,
    'never',
    'The part was sealed for another message.',
    'Phần này được niêm phong cho thông điệp khác.',
    'Seal the content anew for this message.',
    'Niêm phong lại nội dung cho thông điệp này.',
  ),
  'part-unreadable': entry(
    422,
    'never',
    'No key of this agency opens the part.',
    'Không khóa nào của cơ quan này mở được phần này.',
    'Seal to the encryption key in the newest directory.',
    'Niêm phong bằng khóa mã hóa trong danh bạ mới nhất.',
  ),
  'commitment-mismatch': entry(
    422,
    'never',
    'The content differs from the commitment that was signed.',
    'Nội dung không khớp với cam kết đã ký.',
    'Compare with the content and salt that were sealed.',
    'Đối chiếu với nội dung và muối đã niêm phong.',
  ),
  // Row 6 and after
  'not-authorized': entry(
    403,
    'never',
    'This agency may not send this kind for this purpose on this basis.',
    'Cơ quan này không được gửi loại hồ sơ này cho mục đích và căn cứ này.',
    'Check role, kind, purpose and basis against the sharing table.',
    'Đối chiếu vai trò, loại hồ sơ, mục đích và căn cứ với bảng chia sẻ.',
  ),
  'receipt-mismatch': entry(
    422,
    'attention',
    'The receipt answers another message.',
    'Biên nhận trả lời thông điệp khác.',
    'Ask the recipient for the receipts of this message.',
    'Yêu cầu cơ quan nhận gửi biên nhận của thông điệp này.',
  ),
  // Directory and freshness
  'directory-stale': entry(
    503,
    'later',
    'The directory has not been confirmed for too long.',
    'Danh bạ đã quá lâu không được xác nhận.',
    'Fetch the newest directory and freshness.',
    'Lấy danh bạ và xác nhận mới nhất.',
  ),
  'directory-rollback': entry(
    409,
    'attention',
    'The directory is older than the one known.',
    'Danh bạ cũ hơn bản đã biết.',
    'Fetch the newest directory from another place.',
    'Lấy danh bạ mới nhất từ nơi khác.',
  ),
  'directory-fork': entry(
    409,
    'attention',
    'Two different directories bear the same version, or the chain is broken.',
    'Hai danh bạ khác nhau mang cùng phiên bản, hoặc chuỗi phiên bản bị đứt.',
    'Keep both and tell the standing agency at once.',
    'Giữ cả hai bản và báo ngay cho cơ quan thường trực.',
  ),
  'directory-bad-signature': entry(
    403,
    'attention',
    'The directory is not signed by enough of its signers.',
    'Danh bạ không có đủ chữ ký của những người ký.',
    'Fetch every version in between, or ask the standing agency.',
    'Lấy đủ các phiên bản ở giữa, hoặc hỏi cơ quan thường trực.',
  ),
  'directory-expired': entry(
    503,
    'later',
    'The directory has expired.',
    'Danh bạ đã hết hạn.',
    'Fetch the newest directory.',
    'Lấy danh bạ mới nhất.',
  ),
  'directory-invalid': entry(
    422,
    'attention',
    'An entry of the directory breaks a rule.',
    'Một mục trong danh bạ vi phạm quy tắc.',
    'Look at the entry named in the place.',
    'Xem mục được nêu ở vị trí lỗi.',
  ),
  'enrolment-invalid': entry(
    422,
    'attention',
    'The enrolment does not prove possession of its keys.',
    'Hồ sơ đăng ký không chứng minh được quyền giữ khóa.',
    'Make the enrolment anew with the agency’s own keys.',
    'Lập lại hồ sơ đăng ký bằng khóa của chính cơ quan.',
  ),
  // Local
  'key-file-unreadable': entry(
    500,
    'attention',
    'The key file does not open with this passphrase.',
    'Không mở được tệp khóa bằng cụm mật khẩu này.',
    'Check the passphrase and the file.',
    'Kiểm tra cụm mật khẩu và tệp.',
  ),
  'clock-off': entry(
    425,
    'later',
    'The clock of this computer is wrong.',
    'Đồng hồ của máy tính này sai.',
    'Set the clock.',
    'Chỉnh lại đồng hồ.',
  ),
  busy: entry(
    503,
    'retry',
    'The receiver holds as many bodies as it can.',
    'Bên nhận đang xử lý tối đa dung lượng cho phép.',
    'Send again after the time in Retry-After.',
    'Gửi lại sau thời gian nêu ở Retry-After.',
  ),
  'store-failed': entry(
    500,
    'retry',
    'The store could not keep the message.',
    'Kho lưu trữ không ghi được thông điệp.',
    'Look at the disk of the receiver; send again.',
    'Kiểm tra ổ đĩa của bên nhận; gửi lại.',
  ),
  'record-invalid': entry(
    422,
    'never',
    'The record is not valid under its schema and rules.',
    'Hồ sơ không hợp lệ theo lược đồ và quy tắc.',
    'Mend what the issues name, then send.',
    'Sửa những điểm đã nêu rồi gửi.',
  ),
  conflict: entry(
    409,
    'attention',
    'Another message of this sender has the same identifier.',
    'Một thông điệp khác của cùng cơ quan gửi mang cùng mã số.',
    'Seal a new message with an identifier of its own.',
    'Niêm phong thông điệp mới với mã số riêng.',
  ),
  'unknown-recipient': entry(
    404,
    'attention',
    'The recipient is not in the directory.',
    'Cơ quan nhận không có trong danh bạ.',
    'Check the agency code, or fetch the newest directory.',
    'Kiểm tra mã cơ quan, hoặc lấy danh bạ mới nhất.',
  ),
  'unknown-message': entry(
    404,
    'attention',
    'No message of this identifier is held here.',
    'Ở đây không có thông điệp mang mã số này.',
    'Check the identifier and the agency.',
    'Kiểm tra mã số và cơ quan.',
  ),
  'not-found': entry(
    404,
    'attention',
    'There is nothing at this address.',
    'Không có gì ở địa chỉ này.',
    'Check the endpoint against the directory.',
    'Đối chiếu địa chỉ nhận với danh bạ.',
  ),
  'peer-unreachable': entry(
    502,
    'retry',
    'The peer did not answer.',
    'Bên kia không trả lời.',
    'Nothing to do: the letter is sent again by itself.',
    'Không cần làm gì: thư sẽ tự được gửi lại.',
  ),
  'endpoint-not-allowed': entry(
    422,
    'attention',
    'The endpoint is not an address that may be called.',
    'Địa chỉ nhận không được phép gọi tới.',
    'Use https; http only on this computer.',
    'Dùng https; chỉ dùng http trên chính máy này.',
  ),
  'directory-missing': entry(
    503,
    'attention',
    'This agency holds no directory yet.',
    'Cơ quan này chưa có danh bạ.',
    'Give the signed directory of the network at the first start.',
    'Cung cấp danh bạ đã ký của mạng khi khởi động lần đầu.',
  ),
  internal: entry(
    500,
    'retry',
    'Something went wrong here.',
    'Có lỗi xảy ra ở phía này.',
    'Send again later; tell the operator if it stays.',
    'Gửi lại sau; báo người vận hành nếu lỗi vẫn còn.',
  ),
  // Log and evidence
  'log-corrupt': entry(
    500,
    'attention',
    'The log on disk lacks a node or gives another root.',
    'Nhật ký trên đĩa thiếu nút hoặc cho gốc khác.',
    'Stop writing; recover from the last good copy.',
    'Dừng ghi; khôi phục từ bản sao tốt gần nhất.',
  ),
  'proof-invalid': entry(
    422,
    'never',
    'The proof does not lead to the root.',
    'Bằng chứng không dẫn tới gốc của nhật ký.',
    'Ask the holder of the log for the proof again.',
    'Yêu cầu bên giữ nhật ký gửi lại bằng chứng.',
  ),
  'evidence-malformed': entry(
    422,
    'never',
    'The bundle does not have the closed form of evidence.',
    'Gói chứng cứ không đúng dạng đóng quy định.',
    'Use the file exactly as it was written.',
    'Dùng tệp đúng như khi được ghi.',
  ),
  'evidence-not-canonical': entry(
    422,
    'never',
    'The bundle is not canonical JSON.',
    'Gói chứng cứ không phải JSON chuẩn tắc.',
    'Use the file exactly as it was written; do not reformat it.',
    'Dùng tệp đúng như khi được ghi; không định dạng lại.',
  ),
  'evidence-other-log': entry(
    422,
    'never',
    'The receipts name another log of their signer than the checkpoint.',
    'Biên nhận nêu nhật ký khác với nhật ký của mốc.',
    'Add the checkpoint of the log that the receipts name.',
    'Bổ sung mốc của nhật ký mà biên nhận nêu.',
  ),
  'evidence-contradiction': entry(
    422,
    'never',
    'Signed statements of one agency contradict each other.',
    'Các xác nhận đã ký của một cơ quan mâu thuẫn nhau.',
    'Keep the bundle: it proves the contradiction.',
    'Giữ gói chứng cứ: nó chứng minh sự mâu thuẫn.',
  ),
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errors;

/**
 * The one error of this package for anything foreign: data, peers, network, store.
 *
 * The message is built from the table and the place, never from a value of a record.
 */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly code: ErrorCode;
  /** Where: a JSON Pointer, a claim, a byte offset. */
  readonly place?: string;

  /**
   * @param place names and positions only, never a value
   * @param options a `cause` that quotes no data (an error of the store, of the socket)
   */
  constructor(code: ErrorCode, place?: string, options?: { cause?: unknown }) {
    super(place === undefined ? errors[code].title.en : `${errors[code].title.en} (${place})`, options);
    this.code = code;
    if (place !== undefined) this.place = place;
  }

  get title(): Words {
    return errors[this.code].title;
  }

  get cure(): Words {
    return errors[this.code].cure;
  }
}

/** An unsigned problem, as told to a peer that is not known yet. @see RFC 9457 §3 */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly retry: Retry;
  readonly place?: string;
}

/** The RFC 9457 object for an error; anything that is not an {@link ExchangeError} is told as `internal`. */
export function toProblem(error: unknown): Problem {
  const known = error instanceof ExchangeError ? error : new ExchangeError('internal');
  const { status, retry, title } = errors[known.code];
  return {
    type: `urn:lienthong:error:${known.code}`,
    title: title.en,
    status,
    code: known.code,
    retry,
    ...(known.place === undefined ? {} : { place: known.place }),
  };
}

function entry(status: number, retry: Retry, en: string, vi: string, cureEn: string, cureVi: string): ErrorEntry {
  return { status, retry, title: { vi, en }, cure: { vi: cureVi, en: cureEn } };
}
