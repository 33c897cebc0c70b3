// Shows the contract that this page names, and fills in a credential: the mock asks that one is there, not which.
const { SwaggerUIBundle } = window;
const { contract } = document.querySelector("#reference").dataset;

const appearance = localStorage.getItem("vitepress-theme-appearance") ?? "auto";
const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
document.documentElement.classList.toggle("dark-mode", appearance === "dark" || (appearance === "auto" && prefersDark));

const spec = await (await fetch(contract)).json();
const ui = SwaggerUIBundle({
  spec,
  domNode: document.querySelector("#reference"),
  presets: [SwaggerUIBundle.presets.apis],
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  // Its own check of documents is a service elsewhere.
  validatorUrl: null,
  onComplete: () => {
    for (const [name, scheme] of Object.entries(spec.components?.securitySchemes ?? {})) {
      if (scheme.scheme === "basic") ui.preauthorizeBasic(name, "sample-key", "sample-secret");
      else if (scheme.type === "apiKey" || scheme.scheme === "bearer") ui.preauthorizeApiKey(name, "sample-key");
    }
  },
});
