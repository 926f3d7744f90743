/**
 * Faults of delivery, and of other agencies as they are seen from here.
 * @module
 */
import { fail, warn } from './fault.ts';

export const deliveryFaults = {
  'letters-delayed': warn(
    'Letters wait for a signed answer for more than an hour.',
    'Có thư chờ trả lời được ký quá một giờ.',
    'See whether the agency can be reached; they are sent again by themselves.',
    'Xem có gọi được cơ quan đó không; thư tự được gửi lại.',
  ),
  'letters-overdue': fail(
    'Letters wait for a signed answer for more than a day.',
    'Có thư chờ trả lời được ký quá một ngày.',
    'Call the agency; send them again by `lienthong agency redrive`.',
    'Liên hệ với cơ quan đó; gửi lại bằng `lienthong agency redrive`.',
  ),
  'letters-stopped': fail(
    'Letters are stopped: somebody has to look at them.',
    'Có thư bị dừng, cần người xem xét.',
    'See why by `lienthong agency outbox --state attention`, mend it, and run `lienthong agency redrive`.',
    'Xem lý do bằng `lienthong agency outbox --state attention`, khắc phục rồi chạy `lienthong agency redrive`.',
  ),
  'letters-dead': fail(
    'Letters have come to their end without an answer. They may have arrived.',
    'Có thư đã hết hạn mà không được trả lời. Thư có thể đã đến.',
    'Call the agency, run `lienthong agency reconcile`, and send anew what it has not got.',
    'Liên hệ với cơ quan đó, chạy `lienthong agency reconcile` và gửi lại những gì họ chưa có.',
  ),
  'verdicts-late': warn(
    'An agency has stored letters and not said for a day whether they are valid.',
    'Cơ quan nhận đã lưu thư nhưng một ngày chưa cho biết có hợp lệ hay không.',
    'Ask that agency: its examination may be stuck.',
    'Hỏi cơ quan đó: việc kiểm tra nội dung của họ có thể bị kẹt.',
  ),
  'verdicts-stuck': fail(
    'Messages that have arrived wait for their examination.',
    'Có thông điệp đến chưa được kiểm tra nội dung.',
    'Serve the agency (`lienthong agency serve`); if it is served, look into its journal.',
    'Chạy `lienthong agency serve`; nếu đang chạy, xem nhật ký vận hành.',
  ),
  'receipts-waiting': warn(
    'Receipts have not reached a sender for a day.',
    'Có biên nhận một ngày chưa đến được bên gửi.',
    'See whether that agency can be reached; they are sent again by themselves.',
    'Xem có gọi được cơ quan đó không; biên nhận tự được gửi lại.',
  ),
  'number-missing': warn(
    'A number of a sender has not come, though later ones have.',
    'Thiếu một số của bên gửi, trong khi các số sau đã đến.',
    'Run `lienthong agency reconcile`: the sender sends it again, or closes the number.',
    'Chạy `lienthong agency reconcile`: bên gửi sẽ gửi lại hoặc hủy số đó.',
  ),
  'sender-fork': fail(
    'A sender has signed two messages under one number or id; both are kept.',
    'Một bên gửi đã ký hai thông điệp trùng số hoặc trùng mã; cả hai được giữ.',
    'Keep the store as it is and talk to that agency: its store or its keys may be in two places.',
    'Giữ nguyên kho và liên hệ với cơ quan đó: kho hoặc khóa của họ có thể đang ở hai nơi.',
  ),
  'stream-conflict': fail(
    'What both sides have signed about a stream differs; it is kept.',
    'Xác nhận đã ký của hai bên về một luồng mâu thuẫn nhau; đã giữ làm bằng chứng.',
    'Keep the store as it is and talk to that agency.',
    'Giữ nguyên kho và liên hệ với cơ quan đó.',
  ),
  'log-conflict': fail(
    'Signed statements about a log contradict each other; they are kept.',
    'Các xác nhận đã ký về một nhật ký mâu thuẫn nhau; đã giữ làm bằng chứng.',
    'Keep the store as it is; see `lienthong log check` and talk to that agency.',
    'Giữ nguyên kho; xem `lienthong log check` và liên hệ với cơ quan đó.',
  ),
  'reconciliation-late': warn(
    'What was sent to an agency was not reconciled for three days.',
    'Ba ngày chưa đối chiếu với cơ quan nhận.',
    'See whether that agency can be reached; run `lienthong agency reconcile`.',
    'Xem có gọi được cơ quan đó không; chạy `lienthong agency reconcile`.',
  ),
  'own-endpoint-silent': warn(
    'Nobody answers at the endpoint of this agency, as seen from here.',
    'Từ máy này không ai trả lời ở địa chỉ nhận của cơ quan.',
    'Serve the agency (`lienthong agency serve`); check the proxy, the firewall and the endpoint in the directory.',
    'Chạy `lienthong agency serve`; kiểm tra proxy, tường lửa và địa chỉ nhận trong danh bạ.',
  ),
  'peer-silent': warn(
    'An agency does not answer.',
    'Một cơ quan không trả lời.',
    'Letters to it wait and go by themselves. If it stays so, call that agency.',
    'Thư gửi tới đó sẽ chờ và tự gửi. Nếu kéo dài, hãy liên hệ với cơ quan đó.',
  ),
  'peer-name-unknown': fail(
    'The name of an endpoint is not known to the name service.',
    'Dịch vụ tên miền không biết tên trong địa chỉ nhận.',
    'Check the name service of this computer; if it works, tell the agency and the standing agency.',
    'Kiểm tra dịch vụ tên miền của máy này; nếu tốt, báo cho cơ quan đó và cơ quan thường trực.',
  ),
  'peer-certificate': fail(
    'The TLS certificate of an endpoint is not one that this computer trusts for its name.',
    'Chứng thư TLS của địa chỉ nhận không được máy này tin cậy cho tên miền đó.',
    'It may have expired, or somebody is in between. Give the authority if it is a private one; tell the agency.',
    'Chứng thư có thể đã hết hạn, hoặc có kẻ đứng giữa. Khai báo tổ chức cấp nếu là CA riêng; báo cho cơ quan đó.',
  ),
  'peer-tls': fail(
    'No TLS connection comes about with an endpoint.',
    'Không lập được kết nối TLS với địa chỉ nhận.',
    'Check the proxy in between, and whether the endpoint speaks TLS 1.2 or later.',
    'Kiểm tra proxy ở giữa và việc địa chỉ nhận có dùng TLS 1.2 trở lên.',
  ),
  'peer-other-protocol': fail(
    'Whoever answers at an endpoint does not speak this version of the protocol.',
    'Bên trả lời ở địa chỉ nhận không dùng phiên bản giao thức này.',
    'Check the version that the agency has installed, and the path that its proxy hands on.',
    'Kiểm tra phiên bản mà cơ quan đó đã cài và đường dẫn mà proxy của họ chuyển tiếp.',
  ),
  'peer-failing': warn(
    'An agency answers that something is wrong at its side.',
    'Một cơ quan trả lời rằng phía họ có lỗi.',
    'Letters to it wait and go by themselves. If it stays so, call that agency.',
    'Thư gửi tới đó sẽ chờ và tự gửi. Nếu kéo dài, hãy liên hệ với cơ quan đó.',
  ),
  'peer-other-agency': fail(
    'At an endpoint another agency answers.',
    'Ở địa chỉ nhận lại là cơ quan khác trả lời.',
    'Check the endpoint in the directory and what its proxy hands on; tell both agencies.',
    'Kiểm tra địa chỉ nhận trong danh bạ và cách proxy chuyển tiếp; báo cho cả hai cơ quan.',
  ),
  'peer-knows-us-not': fail(
    'An agency does not know us, or not our key.',
    'Một cơ quan không biết cơ quan này hoặc khóa của cơ quan này.',
    'Compare both directories: the older one has to be renewed.',
    'Đối chiếu danh bạ của hai bên: bên cũ hơn phải lấy bản mới.',
  ),
} as const;
