"""Every reason why an address gets no tag, each with its sentence for the owner."""

from components.texts import N_

SENTENCES = {
    "empty": N_("The address of the page is still missing. Open the page in your browser, and copy its address."),
    "no_link": N_(
        "This is no full web address. One looks like this: https://www.example.com/page. "
        "Open the page in your browser, and copy its address."
    ),
    "not_web": N_(
        "Only web addresses can carry a tag: they begin with https:// or http://. "
        "Open the page in your browser, and copy its address."
    ),
    "has_password": N_(
        "There is a user name or a password in this address, and everybody who gets the link could read it. "
        "Write the address without what stands before the @."
    ),
    "personal": N_(
        "This link names a person: there is an e-mail address, a phone number or a surname in it, and everybody who "
        "gets the link could read it. Copy the address of the page without it."
    ),
    "gap": N_("There is a gap inside this address. Close it, or copy the address once more."),
    "odd_signs": N_("There are signs in this address that can’t be seen. Copy the address once more."),
    "no_port": N_("The number after the colon in this address can’t be right. Copy the address once more."),
    "too_long": N_("This address is too long to be passed on. Look for a shorter one that leads to the same page."),
}
