const SECONDS = 0.35;
const LOUDNESS = 0.06;

/** One quiet tone. Browsers allow it once the page has been clicked; before that, nothing sounds. */
export function playAlarm(): void {
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(LOUDNESS, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + SECONDS);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + SECONDS);
  tone.onended = () => void context.close();
}
