/**
 * What can stand in the way of reading or erasing parts at rest.
 * @module
 */
import { entry } from './entry.ts';

export const erasureErrors = {
  'part-erased': entry(
    410,
    'never',
    'The content of this part has been erased here.',
    'Nội dung phần này đã bị xóa ở đây.',
    'Look at the erasure: its basis says why. Manifest and receipts are kept.',
    'Xem xác nhận xóa để biết căn cứ. Bản kê và biên nhận vẫn được giữ.',
  ),
  'part-not-kept': entry(
    410,
    'never',
    'Parts of a refused message are not kept.',
    'Các phần của thông điệp bị từ chối không được lưu giữ.',
    'Ask the sender; the details of the refusal say what was wrong.',
    'Hỏi cơ quan gửi; chi tiết từ chối nêu điều sai.',
  ),
  'unknown-part': entry(
    404,
    'attention',
    'The message has no part of this name that was sent.',
    'Thông điệp không có phần nào mang tên này đã được gửi.',
    'Name a part that the manifest lists and that is not withheld.',
    'Nêu tên phần có trong bản kê và không bị giữ lại.',
  ),
  'letter-settled': entry(
    409,
    'attention',
    'The letter has its verdict: its bytes are not kept.',
    'Bên nhận đã trả lời thư này: dữ liệu đã gửi không còn được lưu.',
    'Nothing to do: look at its receipts.',
    'Không cần làm gì: xem biên nhận của thư.',
  ),
  'message-unsettled': entry(
    409,
    'attention',
    'The message is under way: it has no verdict yet.',
    'Thông điệp đang được xử lý, chưa có kết quả kiểm tra của bên nhận.',
    'Wait for valid or refused; a letter without either can be erased after its end.',
    'Chờ kết quả hợp lệ hoặc từ chối; thư chưa có kết quả sẽ xóa được khi hết hạn.',
  ),
  'ambiguous-message': entry(
    409,
    'attention',
    'Several messages bear this identifier.',
    'Nhiều thông điệp cùng mang mã số này.',
    'Name the message by the digest of its manifest.',
    'Nêu thông điệp bằng giá trị băm của bản kê.',
  ),
  'erasure-pending': entry(
    409,
    'attention',
    'A request to erase these parts is open already.',
    'Đã có yêu cầu xóa các phần này đang chờ quyết định.',
    'Wait for its answer.',
    'Chờ trả lời cho yêu cầu đó.',
  ),
  'too-many-erasures': entry(
    409,
    'attention',
    'Too many requests to erase parts of this message have been made.',
    'Đã có quá nhiều yêu cầu xóa đối với thông điệp này.',
    'Look at the answers to those made; the recipient takes no more about this message.',
    'Xem trả lời cho các yêu cầu đã gửi; bên nhận không nhận thêm yêu cầu nào về thông điệp này.',
  ),
  'no-erasure-request': entry(
    404,
    'attention',
    'No request to erase parts of this message is open.',
    'Không có yêu cầu xóa nào đang chờ đối với thông điệp này.',
    'List the requests with their states.',
    'Xem danh sách yêu cầu cùng trạng thái.',
  ),
  'no-retention-policy': entry(
    404,
    'attention',
    'This agency has no policy of retention.',
    'Cơ quan này chưa có quy định thời hạn lưu giữ.',
    'Write retention.json into its folder: { "basis": code, "days": { kind: number } }.',
    'Ghi tệp retention.json vào thư mục: { "basis": mã căn cứ, "days": { loại hồ sơ: số ngày } }.',
  ),
  'part-keys-unreadable': entry(
    500,
    'attention',
    'No decryption key of this agency opens the keys of its parts.',
    'Không khóa giải mã nào của cơ quan này mở được khóa của các phần đã lưu.',
    'Bring back the key file under which part-keys.sqlite was last opened.',
    'Dùng lại tệp khóa đã mở part-keys.sqlite lần gần nhất.',
  ),
} as const;
