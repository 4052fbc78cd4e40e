import 'server-only'
import arAccess from '@/messages/ar/access.json'
import arAwaiting from '@/messages/ar/awaiting.json'
import arBudgetPlan from '@/messages/ar/budget-plan.json'
import arBudgets from '@/messages/ar/budgets.json'
import arCalendar from '@/messages/ar/calendar.json'
import arCharts from '@/messages/ar/charts.json'
import arCommittees from '@/messages/ar/committees.json'
import arDashboard from '@/messages/ar/dashboard.json'
import arDecisions from '@/messages/ar/decisions.json'
import arErrors from '@/messages/ar/errors.json'
import arFinance from '@/messages/ar/finance.json'
import arHistory from '@/messages/ar/history.json'
import arMeetingPack from '@/messages/ar/meeting-pack.json'
import arMeetings from '@/messages/ar/meetings.json'
import arMilestones from '@/messages/ar/milestones.json'
import arMinutes from '@/messages/ar/minutes.json'
import arPortfolio from '@/messages/ar/portfolio.json'
import arPortfolioBrief from '@/messages/ar/portfolio-brief.json'
import arPortfolioTimeline from '@/messages/ar/portfolio-timeline.json'
import arProjectDashboard from '@/messages/ar/project-dashboard.json'
import arProjectHealth from '@/messages/ar/project-health.json'
import arProjects from '@/messages/ar/projects.json'
import arRates from '@/messages/ar/rates.json'
import arReports from '@/messages/ar/reports.json'
import arShell from '@/messages/ar/shell.json'
import arWork from '@/messages/ar/work.json'
import enAccess from '@/messages/en/access.json'
import enAwaiting from '@/messages/en/awaiting.json'
import enBudgetPlan from '@/messages/en/budget-plan.json'
import enBudgets from '@/messages/en/budgets.json'
import enCalendar from '@/messages/en/calendar.json'
import enCharts from '@/messages/en/charts.json'
import enCommittees from '@/messages/en/committees.json'
import enDashboard from '@/messages/en/dashboard.json'
import enDecisions from '@/messages/en/decisions.json'
import enErrors from '@/messages/en/errors.json'
import enFinance from '@/messages/en/finance.json'
import enHistory from '@/messages/en/history.json'
import enMeetingPack from '@/messages/en/meeting-pack.json'
import enMeetings from '@/messages/en/meetings.json'
import enMilestones from '@/messages/en/milestones.json'
import enMinutes from '@/messages/en/minutes.json'
import enPortfolio from '@/messages/en/portfolio.json'
import enPortfolioBrief from '@/messages/en/portfolio-brief.json'
import enPortfolioTimeline from '@/messages/en/portfolio-timeline.json'
import enProjectDashboard from '@/messages/en/project-dashboard.json'
import enProjectHealth from '@/messages/en/project-health.json'
import enProjects from '@/messages/en/projects.json'
import enRates from '@/messages/en/rates.json'
import enReports from '@/messages/en/reports.json'
import enShell from '@/messages/en/shell.json'
import enWork from '@/messages/en/work.json'
import frAccess from '@/messages/fr/access.json'
import frAwaiting from '@/messages/fr/awaiting.json'
import frBudgetPlan from '@/messages/fr/budget-plan.json'
import frBudgets from '@/messages/fr/budgets.json'
import frCalendar from '@/messages/fr/calendar.json'
import frCharts from '@/messages/fr/charts.json'
import frCommittees from '@/messages/fr/committees.json'
import frDashboard from '@/messages/fr/dashboard.json'
import frDecisions from '@/messages/fr/decisions.json'
import frErrors from '@/messages/fr/errors.json'
import frFinance from '@/messages/fr/finance.json'
import frHistory from '@/messages/fr/history.json'
import frMeetingPack from '@/messages/fr/meeting-pack.json'
import frMeetings from '@/messages/fr/meetings.json'
import frMilestones from '@/messages/fr/milestones.json'
import frMinutes from '@/messages/fr/minutes.json'
import frPortfolio from '@/messages/fr/portfolio.json'
import frPortfolioBrief from '@/messages/fr/portfolio-brief.json'
import frPortfolioTimeline from '@/messages/fr/portfolio-timeline.json'
import frProjectDashboard from '@/messages/fr/project-dashboard.json'
import frProjectHealth from '@/messages/fr/project-health.json'
import frProjects from '@/messages/fr/projects.json'
import frRates from '@/messages/fr/rates.json'
import frReports from '@/messages/fr/reports.json'
import frShell from '@/messages/fr/shell.json'
import frWork from '@/messages/fr/work.json'
import type { Locale } from './locale'

const french = {
  access: frAccess,
  awaiting: frAwaiting,
  dashboard: frDashboard,
  budgetPlan: frBudgetPlan,
  budgets: frBudgets,
  calendar: frCalendar,
  charts: frCharts,
  committees: frCommittees,
  decisions: frDecisions,
  errors: frErrors,
  finance: frFinance,
  history: frHistory,
  meetingPack: frMeetingPack,
  meetings: frMeetings,
  milestones: frMilestones,
  minutes: frMinutes,
  portfolio: frPortfolio,
  portfolioBrief: frPortfolioBrief,
  portfolioTimeline: frPortfolioTimeline,
  projectDashboard: frProjectDashboard,
  projectHealth: frProjectHealth,
  projects: frProjects,
  rates: frRates,
  reports: frReports,
  shell: frShell,
  work: frWork,
}

export type Messages = typeof french

const messages: Record<Locale, Messages> = {
  ar: {
    access: arAccess,
    awaiting: arAwaiting,
    dashboard: arDashboard,
    budgetPlan: arBudgetPlan,
    budgets: arBudgets,
    calendar: arCalendar,
    charts: arCharts,
    committees: arCommittees,
    decisions: arDecisions,
    errors: arErrors,
    finance: arFinance,
    history: arHistory,
    meetingPack: arMeetingPack,
    meetings: arMeetings,
    milestones: arMilestones,
    minutes: arMinutes,
    portfolio: arPortfolio,
    portfolioBrief: arPortfolioBrief,
    portfolioTimeline: arPortfolioTimeline,
    projectDashboard: arProjectDashboard,
    projectHealth: arProjectHealth,
    projects: arProjects,
    rates: arRates,
    reports: arReports,
    shell: arShell,
    work: arWork,
  },
  fr: french,
  en: {
    access: enAccess,
    awaiting: enAwaiting,
    dashboard: enDashboard,
    budgetPlan: enBudgetPlan,
    budgets: enBudgets,
    calendar: enCalendar,
    charts: enCharts,
    committees: enCommittees,
    decisions: enDecisions,
    errors: enErrors,
    finance: enFinance,
    history: enHistory,
    meetingPack: enMeetingPack,
    meetings: enMeetings,
    milestones: enMilestones,
    minutes: enMinutes,
    portfolio: enPortfolio,
    portfolioBrief: enPortfolioBrief,
    portfolioTimeline: enPortfolioTimeline,
    projectDashboard: enProjectDashboard,
    projectHealth: enProjectHealth,
    projects: enProjects,
    rates: enRates,
    reports: enReports,
    shell: enShell,
    work: enWork,
  },
}

/** Static imports: a missing file or key does not compile. */
export const messagesOf = (locale: Locale) => messages[locale]
