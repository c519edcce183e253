using Playbook.Coaching.Review;

namespace Playbook.Coaching.Tests.Review;

public sealed class QuestionFormTests
{
    [Theory]
    [InlineData("Are you happy here?")]
    [InlineData("And is it enough?")]
    [InlineData("Last week you spoke with sales. Did it help?")]
    [InlineData("If nobody minded, would you go?")]
    [InlineData("In this team, do people listen?")]
    [InlineData("Don’t you want to lead?")]
    [InlineData("Shall we go on? I have time.")]
    [InlineData("Do you like it? Are you sure?")]
    [InlineData("Can you tell me \"what happened\"?")]
    [InlineData("Are you sure?!")]
    public void Yes_or_no_would_answer(string question) => QuestionForm.IsClosed(question).ShouldBeTrue();

    [Theory]
    [InlineData("What would you do?")]
    [InlineData("What's something I don't know, but should?")]
    [InlineData("Tell me about the last release.")]
    [InlineData("If nobody minded, what would you do?")]
    [InlineData("On a scale from 1 to 10, where are you?")]
    [InlineData("Would you like me to listen, to ask, or to tell?")]
    [InlineData("Are you ready? If so, what comes first?")]
    [InlineData("To whom could you say that?")]
    [InlineData("You said \"is it done?\" How did they take it?")]
    [InlineData("Is there anything to change, and if so, why?")]
    [InlineData("Do you keep notes? If so, can I ask for what?")]
    [InlineData("Can you name three things?What comes first?")]
    [InlineData("")]
    [InlineData("?")]
    public void Yes_or_no_would_not_answer(string question) => QuestionForm.IsClosed(question).ShouldBeFalse();

    [Theory]
    [InlineData("What do you want? Why?")]
    [InlineData("What went well, and what did not?")]
    [InlineData("Where are you stuck, and would ten minutes help?")]
    [InlineData("Is there anything to change, and if so, why?")]
    [InlineData("What don’t you say? Who doesn’t hear it?")]
    [InlineData("كيف حالك؟ ماذا تريد؟")]
    [InlineData("調子はどう？ 仕事以外ではどんな感じ？")]
    public void Several_questions_in_one(string question) => QuestionForm.IsStacked(question).ShouldBeTrue();

    [Theory]
    [InlineData("What went well?")]
    [InlineData("Really??")]
    [InlineData("Who asked you \"why now?\" last week?")]
    [InlineData("Who asked you ‘why don’t you go?’ last week?")]
    [InlineData("How do you answer 'why now?' in a review?")]
    [InlineData("How do you decide what to measure and what to leave?")]
    [InlineData("Tell me what happened, and what you did.")]
    public void One_question(string question) => QuestionForm.IsStacked(question).ShouldBeFalse();

    [Theory]
    [InlineData("x«")]
    [InlineData("x“")]
    [InlineData("x„")]
    [InlineData("x‘")]
    [InlineData("x「")]
    [InlineData("x(")]
    [InlineData("x '")]
    [InlineData(")")]
    [InlineData("”")]
    [InlineData("a. ")]
    public void A_huge_text_of_one_mark_is_read_in_no_time(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 300_000)) + "?";

        QuestionForm.IsClosed(text).ShouldBeFalse();
        QuestionForm.IsStacked(text).ShouldBeFalse();
    }
}
