"""Every reason why a file is not opened or a plan not kept, each with its sentence for the owner."""

from components.texts import N_

SENTENCES = {
    # not opened: what is wrong, that nothing was taken, what to do
    "empty": N_("This file is empty; your plan is as it was. Download it once more, or choose another copy."),
    "not_a_plan": N_(
        "This file can’t be opened; your plan is as it was. Choose the JSON file or the PDF that you downloaded here."
    ),
    "another_program": N_(
        "This file comes from another program; your plan is as it was. "
        "Choose the JSON file or the PDF that you downloaded here."
    ),
    "cut_off": N_(
        "This file breaks off, or was changed by hand; your plan is as it was. "
        "Download the file once more, or choose another copy."
    ),
    "damaged": N_("This file is damaged; nothing was taken from it, and your plan is as it was. Choose another copy."),
    "too_large": N_(
        "This file is too large to be a plan; your plan is as it was. "
        "Choose the JSON file or the PDF that you downloaded here."
    ),
    "newer": N_(
        "This plan was saved by a newer version. Update the workbook, then open the plan again: "
        "the file has not been touched."
    ),
    "pdf_damaged": N_(
        "This PDF is damaged or locked with a password; your plan is as it was. Choose the JSON file, or another copy."
    ),
    "pdf_without_plan": N_(
        "There is no plan inside this PDF; your plan is as it was. "
        "It may be a copy made to be shared, or another program has saved it again. Choose the JSON file."
    ),
    "pdf_altered": N_(
        "The plan inside this PDF has been altered since it was downloaded; nothing was taken from it. "
        "Choose the JSON file, or another copy of the PDF."
    ),
    "gone": N_("This plan is not kept on this computer. Open the JSON file or the PDF that you downloaded here."),
    # not kept: what is wrong, that nothing is lost yet, what to do
    "full": N_(
        "There is no room left on this computer, so your last change is not kept yet. "
        "Make some room, or download the file now."
    ),
    "no_access": N_(
        "The folder for plans on this computer can’t be written to, so your last change is not kept yet. "
        "Download the file now."
    ),
    "busy": N_(
        "Another program is holding the kept plans, so your last change is not kept yet. "
        "It is tried again at your next change; to be safe, download the file now."
    ),
    "grown_too_large": N_(
        "This plan has grown too large to be kept, so your last change is not kept yet. "
        "Delete what you no longer need, such as imported notes."
    ),
    "failed": N_("Your last change could not be kept on this computer. Download the file now."),
    "changed_elsewhere": N_("This plan was changed in another window meanwhile. What was written there is kept."),
}
