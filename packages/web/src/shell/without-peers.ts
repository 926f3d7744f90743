/**
 * Takes away the one way of sending that no policy of a page governs: connections from browser to browser (WebRTC).
 * @see https://www.w3.org/TR/CSP3/#directive-webrtc for a directive that browsers do not have yet
 * @module
 */

export function withoutPeers(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(globalThis, name);
}
