from components.texts import N_

from .kind import BusinessKind

OTHER = BusinessKind(
    code="other",
    name=N_("Another kind of business"),
    introduction=N_("What a driving school wrote:"),
    objective="enquiries",
    places=("phone", "inbox", "google", "google_reviews", "facebook_groups", "local_forums"),
    examples={
        "business.name": N_("Roundabout Driving School"),
        "business.offers": N_("Driving lessons for learners and for people who stopped driving."),
        "business.customers": N_("School leavers, and adults who are nervous at the wheel."),
        "business.marketing_direction": N_("Beside learners, more adults who come back to driving."),
        "business.product_direction": N_("A five-lesson refresher course."),
        "objective.statement": N_("By September, fifteen enquiries a month about the refresher course."),
        "objective.alignment": N_("Refreshers take the mornings, while learners are at school."),
        "objective.wants_to_know": N_("How many lessons it takes after ten years away."),
        "objective.of_value": N_("A calm person in the next seat who doesn’t laugh."),
        "objective.success": N_("Every morning this week has a lesson in it."),
        "objective.feasible_why": N_("Yes: one instructor and one car are free until noon."),
        "keyword.words": N_("afraid to drive again"),
        "note.words": N_("I have a licence and haven’t touched a car in ten years."),
        "note.theme": N_("fear of driving"),
        "note.who": N_("adult who moved out of town"),
        "metric.name": N_("Enquiries about the refresher course"),
        "metric.source": N_("Notebook by the phone, messages included"),
        "metric.unit": N_("enquiries"),
        "resources.at_hand": N_("One automatic car, and three former learners willing to talk."),
        "focusarea.name": N_("Back at the wheel, slowly"),
        "focusarea.value": N_("They see that others also began in an empty car park."),
        "focusarea.to_whom": N_("Adults who avoid the motorway."),
        "channel.reason": N_("In the town’s forum four people admit their fear and are teased."),
        "action.what": N_("Answer four fears about driving, one a week, in writing."),
        "tracking.question": N_("How did you find us, and what made you decide?"),
    },
)
