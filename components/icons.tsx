/** The few signs that buttons show, drawn on a 16 x 16 grid in the colour of the text around them. */
import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.5" />
    <path d="m10.4 10.4 3.6 3.6" />
  </Icon>
);

export const OptionsIcon = () => (
  <Icon>
    <path d="M2 4.5h6.2M11.8 4.5H14M2 11.5h2.2M7.8 11.5H14" />
    <circle cx="10" cy="4.5" r="1.8" />
    <circle cx="6" cy="11.5" r="1.8" />
  </Icon>
);

export const BackIcon = () => (
  <Icon>
    <path d="M13 8H3.4M7.2 4 3.2 8l4 4" class="icon-directed" />
  </Icon>
);

export const CloseIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);

export const PanelIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M10 3v10" />
  </Icon>
);

export const LineIcon = () => (
  <Icon>
    <path d="M3 9.5 5.5 3 8 9.5M3.9 7.2h3.2M2 13h12" />
  </Icon>
);

export const DotsIcon = () => (
  <Icon>
    <path d="M3 9.5 5.5 3 8 9.5M3.9 7.2h3.2M2.2 13h.01M5.1 13h.01M8 13h.01M10.9 13h.01M13.8 13h.01" />
  </Icon>
);

export const KeyIcon = () => (
  <Icon>
    <rect x="1.5" y="4" width="13" height="8.5" rx="1.5" />
    <path d="M4.5 7h.01M7 7h.01M9.5 7h.01M12 7h.01M5.5 10h5" />
  </Icon>
);

export const PageIcon = () => (
  <Icon>
    <path d="M3.5 2h6l3 3v9h-9zM6 8h4M6 10.8h4" />
  </Icon>
);

export const StoreIcon = () => (
  <Icon>
    <path d="M2.5 9.5h11v4h-11zM4 9.5l1-7h6l1 7M11 11.5h.01" />
  </Icon>
);

export const MenuIcon = () => (
  <Icon>
    <rect x="3" y="2" width="10" height="12" rx="1.5" />
    <path d="M5.5 5.2h5M5.5 8h5M5.5 10.8h3" />
  </Icon>
);

export const NothingIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="5.5" />
    <path d="m4.2 11.8 7.6-7.6" />
  </Icon>
);
