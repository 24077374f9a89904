// The language, and the first drawing.

function speak(language) {
  document.documentElement.lang = language;
  document.title = text(data.title);
  document.querySelectorAll('[data-language]').forEach((button) =>
    button.setAttribute('aria-pressed', String(button.dataset.language === language)));
  page.draw();
}

document.querySelectorAll('[data-language]').forEach((button) => button.addEventListener('click', () => speak(button.dataset.language)));

// Charts are laid out for a width; nothing else changes with it.
let width = document.documentElement.clientWidth;
window.addEventListener('resize', () => {
  if (document.documentElement.clientWidth !== width) {
    width = document.documentElement.clientWidth;
    page.draw();
  }
});

speak(document.documentElement.lang);
goToNamedCase();
